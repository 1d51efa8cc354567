package org.bluelamp.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.cite.CitationStyle;
import org.bluelamp.cite.Citations;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.html.InlineText;
import org.bluelamp.teach.Block.Axis;
import org.bluelamp.teach.Block.Heading;
import org.bluelamp.teach.Block.Paragraph;
import org.bluelamp.teach.Block.Room;
import org.bluelamp.teach.Block.Style;
import org.bluelamp.teach.Block.Words;
import org.bluelamp.text.Messages;
import tools.jackson.databind.node.ObjectNode;

/** Says in words what a worksheet asks, and on a sheet of its own what is right, with the sources. */
public final class Sheet {
    private static final int LINES_OF_A_REASON = 1;
    private static final int LINES_OF_AN_ANSWER = 4;

    private final Worksheet worksheet;
    private final boolean hasAnswers;
    private final Setting setting;
    private final Messages messages;
    private final DatePhrases dates;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * Where and how a sheet is made.
     *
     * @param language BCP 47 tag
     * @param origin what makes addresses whole; empty where nobody knows, and then no address is printed
     */
    public record Setting(Catalog catalog, String language, Addresses addresses, String origin) {
        CitedWorks works() {
            return new CitedWorks(catalog, addresses, origin);
        }
    }

    private Sheet(Worksheet worksheet, boolean hasAnswers, Setting setting) {
        this.worksheet = worksheet;
        this.hasAnswers = hasAnswers;
        this.setting = setting;
        this.messages = Messages.in(setting.language());
        this.dates = DatePhrases.in(setting.language());
    }

    /** What is asked, or what is right. */
    static List<Block> of(Worksheet worksheet, boolean hasAnswers, Setting setting) {
        Sheet sheet = new Sheet(worksheet, hasAnswers, setting);
        sheet.head();
        sheet.pairs();
        sheet.disputes();
        sheet.sources();
        sheet.timeline();
        if (hasAnswers) sheet.cited();
        sheet.about();
        return List.copyOf(sheet.blocks);
    }

    /** The title of the sheet in one line. */
    public static String title(Worksheet worksheet, boolean hasAnswers, Setting setting) {
        return new Sheet(worksheet, hasAnswers, setting).title();
    }

    private String title() {
        String subject = worksheet
                .story()
                .map(story -> plain(story.title()).text())
                .orElseGet(() -> messages.count(
                        "worksheet.selection", worksheet.entries().size(), years()));
        return messages.get(hasAnswers ? "worksheet.title-answers" : "worksheet.title", subject);
    }

    private String years() {
        List<EdtfDate> all = worksheet.entries().stream().map(Entry::date).toList();
        int first = all.stream()
                .flatMapToInt(date -> date.firstYear().stream())
                .min()
                .orElse(0);
        int last = all.stream()
                .flatMapToInt(date -> date.lastYear().stream())
                .max()
                .orElse(first);
        return first == last ? dates.year(first) : messages.get("article.span", dates.year(first), dates.year(last));
    }

    private void head() {
        blocks.add(new Heading(1, said(title())));
        if (!hasAnswers) add(Style.NOTE, said(messages.get("worksheet.name")));
        String address = worksheet
                .story()
                .map(story -> setting.addresses().story(story.id()))
                .orElseGet(() -> setting.addresses().view(Addresses.LIST, worksheet.address(1, false)));
        blocks.add(new Paragraph(
                Style.HINT,
                said(messages.get(worksheet.story().isPresent() ? "worksheet.read-story" : "worksheet.read-entries")),
                Optional.of(address)));
        if (worksheet.delicate() > 0) add(Style.NOTE, said(messages.count("worksheet.delicate", worksheet.delicate())));
        boolean asksNothing = worksheet.pairs().isEmpty()
                && worksheet.disputed().isEmpty()
                && worksheet.quoted().isEmpty()
                && worksheet.timeline().isEmpty();
        if (asksNothing) add(Style.HINT, said(messages.get("worksheet.nothing")));
    }

    private void pairs() {
        if (worksheet.pairs().isEmpty()) return;
        kind("order");
        int number = 1;
        for (Worksheet.Pair pair : worksheet.pairs()) {
            if (hasAnswers) {
                add(
                        Style.QUESTION,
                        said(messages.get(
                                "worksheet.order.answer",
                                number,
                                dated(pair.earlier()),
                                dated(pair.later()),
                                notes(Stream.of(pair.earlier(), pair.later()).flatMap(Sheet::cites)))));
            } else {
                add(Style.QUESTION, said(messages.get("worksheet.order.question", number)));
                add(Style.CHOICE, plain(pair.one().title()));
                add(Style.CHOICE, plain(pair.other().title()));
                blocks.add(new Room(LINES_OF_A_REASON));
            }
            number++;
        }
    }

    private void disputes() {
        if (worksheet.disputed().isEmpty()) return;
        kind("dispute");
        for (Entry entry : worksheet.disputed()) {
            Entry.Dispute dispute = entry.dispute().orElseThrow();
            blocks.add(new Paragraph(
                    Style.QUESTION,
                    plain(entry.title()),
                    hasAnswers ? Optional.of(setting.addresses().entry(entry.id())) : Optional.empty()));
            add(Style.TEXT, plain(dispute.question()));
            if (!hasAnswers) blocks.add(new Room(LINES_OF_AN_ANSWER));
            if (hasAnswers) {
                for (Entry.Position position : dispute.positions()) {
                    Words text = plain(position.text());
                    String account = messages.get("worksheet.account", text.text(), notes(position.cites().stream()));
                    add(Style.TEXT, new Words(account, text.language()));
                }
            }
        }
    }

    private void sources() {
        if (worksheet.quoted().isEmpty()) return;
        kind("source");
        for (Worksheet.Quoted quoted : worksheet.quoted()) {
            Source source = quoted.source();
            String language = source.language().orElse(setting.language());
            add(Style.QUOTE, new Words(quoted.cite().quote().orElseThrow(), language));
            add(Style.SOURCE, citation(source));
            if (!hasAnswers) {
                blocks.add(new Room(LINES_OF_AN_ANSWER));
                continue;
            }
            add(
                    Style.TEXT,
                    said(messages.get(
                            "worksheet.source.kind",
                            messages.get(
                                    "article.source." + source.kind().name().toLowerCase(Locale.ROOT)),
                            dated(quoted.entry()))));
            Words supports = plain(quoted.supports());
            add(Style.TEXT, said(messages.get("worksheet.source.supports", supports.text())));
            notes(Stream.of(quoted.cite()));
        }
    }

    private void timeline() {
        worksheet.timeline().ifPresent(timeline -> {
            blocks.add(new Heading(2, said(messages.get("worksheet.timeline"))));
            if (!hasAnswers) {
                add(Style.HINT, said(messages.count("worksheet.timeline.hint", timeline.step())));
            }
            for (BlankTimeline.Item item : timeline.items()) {
                Words title = plain(item.entry().title());
                String text = hasAnswers ? dated(item.entry()) + " " + notes(cites(item.entry())) : title.text();
                add(
                        Style.QUESTION,
                        new Words(messages.get("worksheet.timeline.item", item.letter(), text), title.language()));
            }
            blocks.add(new Axis(timeline, hasAnswers, said(description(timeline))));
        });
    }

    private String description(BlankTimeline timeline) {
        List<Integer> years = timeline.years();
        String first = dates.year(years.getFirst());
        String last = dates.year(years.getLast());
        if (!hasAnswers) return messages.get("worksheet.timeline.empty", first, last, timeline.columns());
        String placed = timeline.items().stream()
                .map(item -> messages.get(
                        "worksheet.timeline.item",
                        item.letter(),
                        dates.phrase(item.entry().date())))
                .collect(Collectors.joining("; "));
        return messages.get("worksheet.timeline.filled", first, last, placed);
    }

    private void cited() {
        if (numbers.isEmpty()) return;
        blocks.add(new Heading(2, said(messages.get("worksheet.sources"))));
        numbers.forEach((id, number) -> setting.catalog().source(id).ifPresent(source -> {
            Words citation = citation(source);
            add(
                    Style.SOURCE,
                    new Words(messages.get("worksheet.note", number) + " " + citation.text(), citation.language()));
        }));
    }

    private void about() {
        blocks.add(new Heading(2, said(messages.get("worksheet.about"))));
        aboutLines().forEach(line -> add(Style.NOTE, said(line)));
    }

    private List<String> aboutLines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("deck.about.cite", citation(own()).text()));
        lines.add(version());
        setting.catalog()
                .exhibit()
                .licence()
                .ifPresent(licence -> lines.add(messages.get(
                        "deck.about.licence", licence.name(), licence.address().toString())));
        if (!setting.origin().isEmpty()) lines.add(messages.get("worksheet.address", whole(address())));
        return lines;
    }

    private String address() {
        return setting.addresses().view(Worksheet.PAGE, worksheet.address(worksheet.set(), hasAnswers));
    }

    private String whole(String address) {
        return setting.origin() + address;
    }

    /** What a file says of itself. */
    static String origin(Worksheet worksheet, boolean hasAnswers, Setting setting) {
        return String.join("\n", new Sheet(worksheet, hasAnswers, setting).aboutLines());
    }

    /** In one short line: the exhibit, its version and licence. */
    static String shortOrigin(Setting setting) {
        Messages messages = Messages.in(setting.language());
        return Stream.of(
                        Optional.of(setting.works().exhibitName()),
                        Optional.of(
                                messages.get("deck.version", setting.catalog().version())),
                        setting.catalog().exhibit().licence().map(licence -> licence.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String version() {
        String exhibit = setting.works().exhibitName();
        String version = setting.catalog().version();
        return setting.catalog()
                .date()
                .map(date -> messages.get(
                        "deck.about.version-dated", exhibit, version, dates.phrase(EdtfDate.parse(date.toString()))))
                .orElseGet(() -> messages.get("deck.about.version", exhibit, version));
    }

    /** What the sheet is of; without an address where nobody knows the whole of it. */
    private CitedWork own() {
        CitedWorks works = setting.works();
        CitedWork work = worksheet.story().map(works::story).orElseGet(works::exhibit);
        if (!setting.origin().isEmpty()) return work;
        ObjectNode csl = ((ObjectNode) work.csl()).deepCopy();
        csl.remove("URL");
        return new CitedWork(work.id(), csl);
    }

    private Words citation(Source source) {
        return citation(setting.works().source(source));
    }

    private Words citation(CitedWork work) {
        String text = new Citations(setting.language())
                .of(work.csl(), CitationStyle.HARVARD)
                .text();
        return new Words(text, setting.language());
    }

    private void kind(String kind) {
        blocks.add(new Heading(2, said(messages.get("worksheet." + kind))));
        add(Style.HINT, said(messages.get("worksheet." + kind + (hasAnswers ? ".settled" : ".hint"))));
    }

    private void add(Style style, Words words) {
        blocks.add(new Paragraph(style, words, Optional.empty()));
    }

    private String dated(Entry entry) {
        return messages.get("worksheet.dated", plain(entry.title()).text(), dates.phrase(entry.date()));
    }

    /** Those that tell what happened, and when. */
    private static Stream<Entry.Cite> cites(Entry entry) {
        return entry.statements().stream().limit(1).flatMap(statement -> statement.cites().stream());
    }

    private String notes(Stream<Entry.Cite> cites) {
        return cites.map(Entry.Cite::source)
                .filter(id -> setting.catalog().source(id).isPresent())
                .distinct()
                .map(id -> numbers.computeIfAbsent(id, each -> numbers.size() + 1))
                .map(number -> messages.get("worksheet.note", number))
                .collect(Collectors.joining(" "));
    }

    private Words said(String text) {
        return new Words(text, messages.language());
    }

    private Words plain(Text text) {
        Text.Localized localized = text.in(setting.language());
        return new Words(InlineText.plain(localized.text()), localized.language());
    }
}
