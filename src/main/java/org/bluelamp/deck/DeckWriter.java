package org.bluelamp.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.cite.CitationStyle;
import org.bluelamp.cite.Citations;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.deck.SlideTemplate.Layout;
import org.bluelamp.deck.SlideWriter.Words;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.office.FileProperties;
import org.bluelamp.office.TextMeasure;
import org.bluelamp.publish.picture.PictureScaler;
import org.bluelamp.text.Messages;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import tools.jackson.databind.node.ObjectNode;

/** Writes the slides of an outline: cover, a slide for each part, the timeline, the sources, and how to cite. */
final class DeckWriter {
    /** For programs that don't know the drawing's own format; sharp where a picture takes half of a large screen. */
    private static final int PICTURE_WIDTH = 1280;

    private static final CitationStyle STYLE = CitationStyle.HARVARD;
    private static final double SOURCE_GAP = 5;
    private static final Color INK = SlideWriter.color("1B2433");
    private static final Color MUTED = SlideWriter.color("535D70");
    private static final Color LINE = SlideWriter.color("D3CAB8");

    private final XMLSlideShow show;
    private final SlideLayouts layouts;
    private final Deck.Setting setting;
    private final DeckOutline outline;
    private final Catalog catalog;
    private final String language;
    private final Messages messages;
    private final DatePhrases dates;
    private final SlideWriter writer;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> citations = new LinkedHashMap<>();

    DeckWriter(XMLSlideShow show, SlideLayouts layouts, Deck.Setting setting, DeckOutline outline) {
        this.show = show;
        this.layouts = layouts;
        this.setting = setting;
        this.outline = outline;
        this.catalog = setting.catalog();
        this.language = setting.language();
        this.messages = Messages.in(language);
        this.dates = DatePhrases.in(language);
        this.writer = new SlideWriter(show, language);
    }

    void write() throws IOException {
        outline.cites()
                .forEach(cite -> catalog.source(cite.source())
                        .ifPresent(source -> numbers.putIfAbsent(source.id(), numbers.size() + 1)));
        cover();
        for (DeckOutline.Part part : outline.parts()) part(part);
        timelines(outline.entries());
        sources();
        about();
        FileProperties.write(
                show.getProperties(),
                plain(outline.title()),
                setting.works().exhibitName(),
                origin(),
                LanguageMark.of(language),
                catalog.date());
    }

    private void cover() throws IOException {
        XSLFSlide slide = writer.slide(Layout.COVER);
        Words title = words(outline.title());
        Box titleBox = layouts.coverTitle();
        title = cut(title, titleBox, SlideLayouts.SMALLEST_TITLE, TextMeasure.SERIF);
        double size = FittedText.size(
                title.text(), titleBox, SlideLayouts.COVER_SIZE, SlideLayouts.SMALLEST_TITLE, TextMeasure.SERIF);
        writer.title(slide, STPlaceholderType.CTR_TITLE, title, size, SlideLayouts.COVER_SIZE);
        Words lede = cut(
                outline.lede().map(this::words).orElseGet(this::counted),
                layouts.coverText(),
                SlideLayouts.SMALLEST_TEXT,
                TextMeasure.ARIAL);
        double ledeSize =
                FittedText.size(lede.text(), layouts.coverText(), 16, SlideLayouts.SMALLEST_TEXT, TextMeasure.ARIAL);
        XSLFTextShape text =
                writer.placeholder(slide, STPlaceholderType.SUB_TITLE, SlideTemplate.TEXT, "deck.box.text");
        writer.paragraph(text, List.of(lede), ledeSize, 16);
        XSLFTextShape foot = writer.placeholder(slide, STPlaceholderType.BODY, SlideTemplate.KICKER, "deck.box.text");
        String line = TextMeasure.ARIAL.shortened(
                shortOrigin(), 10, layouts.coverFoot().width());
        writer.paragraph(foot, List.of(new Words(line, messages.language())), 10, 10);
        Optional<Picture> drawing = outline.cover().flatMap(this::picture);
        if (drawing.isPresent()) {
            XSLFPictureShape shown = place(slide, drawing.get(), layouts.coverPicture());
            SlideWriter.describe(
                    shown,
                    messages.get("deck.box.picture"),
                    plain(drawing.get().medium().alt()));
        } else {
            lamp(slide);
        }
        writer.notes(
                slide,
                Stream.concat(
                                Stream.of(new Words(messages.get("deck.notes"), messages.language())),
                                aboutLines().stream())
                        .toList());
    }

    /** A light where nothing is drawn. */
    private void lamp(XSLFSlide slide) {
        Box area = layouts.coverPicture();
        double radius = 44;
        Box place = new Box(area.x() + area.width() / 2 - radius, area.height() / 2 - radius, 2 * radius, 2 * radius);
        SlideWriter.decorate(writer.shape(
                slide, ShapeType.ELLIPSE, place, SlideWriter.color("5AA9FF"), messages.get("deck.box.picture")));
    }

    private void part(DeckOutline.Part part) throws IOException {
        Optional<Picture> picture = part.entry().stream()
                .flatMap(entry -> entry.media().stream())
                .flatMap(medium -> picture(medium).stream())
                .findFirst();
        Words text = words(part.text());
        Box first = part.series().isPresent()
                ? layouts.textWithChart()
                : picture.isPresent() ? layouts.textWithPicture() : layouts.wholeText();
        double smallest = SlideLayouts.SMALLEST_TEXT;
        double size = FittedText.size(text.text(), first, SlideLayouts.TEXT_SIZE, smallest, TextMeasure.ARIAL);
        List<String> pieces = FittedText.parts(text.text(), first, size, TextMeasure.ARIAL);
        String rest = text.text()
                .substring(Math.min(text.text().length(), pieces.getFirst().length()))
                .strip();
        List<String> more = rest.isEmpty()
                ? List.of()
                : FittedText.parts(rest, layouts.wholeText(), SlideLayouts.TEXT_SIZE, TextMeasure.ARIAL);
        int count = 1 + more.size();
        XSLFSlide slide = writer.slide(
                part.series().isPresent() ? Layout.CHART : picture.isPresent() ? Layout.PICTURE : Layout.TEXT);
        head(slide, part, 1, count);
        body(slide, new Words(pieces.getFirst(), text.language()), size);
        if (part.series().isPresent()) {
            chart(slide, part);
        } else if (picture.isPresent()) {
            stepPicture(slide, picture.get());
        }
        writer.number(slide);
        writer.notes(slide, notes(part));
        for (int index = 0; index < more.size(); index++) {
            XSLFSlide next = writer.slide(Layout.TEXT);
            head(next, part, index + 2, count);
            body(next, new Words(more.get(index), text.language()), SlideLayouts.TEXT_SIZE);
            writer.number(next);
            writer.notes(next, notes(part));
        }
    }

    private void head(XSLFSlide slide, DeckOutline.Part part, int number, int count) {
        Words title = words(part.title());
        if (count > 1) {
            title = new Words(messages.get("deck.continued", title.text(), number, count), title.language());
        }
        titled(slide, title);
        String when = part.entry()
                .map(entry -> Stream.concat(
                                Stream.of(capital(dates.phrase(entry.date()))),
                                entry.place().stream().map(place -> plain(place.name())))
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> part.series()
                        .map(series -> new HtmlWriter(language).durationPhrase(series.span()))
                        .orElse(""));
        XSLFTextShape kicker = writer.placeholder(slide, STPlaceholderType.BODY, SlideTemplate.KICKER, "deck.box.date");
        String fitting = TextMeasure.ARIAL.shortened(when, 14, layouts.kicker().width());
        writer.paragraph(kicker, List.of(new Words(fitting, dates.language())), 14, 14);
    }

    private static String capital(String phrase) {
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(java.util.Locale.ROOT) + phrase.substring(first);
    }

    private void titled(XSLFSlide slide, Words words) {
        Words title = cut(words, layouts.title(), SlideLayouts.SMALLEST_TITLE, TextMeasure.SERIF);
        double size = FittedText.size(
                title.text(), layouts.title(), SlideLayouts.TITLE_SIZE, SlideLayouts.SMALLEST_TITLE, TextMeasure.SERIF);
        writer.title(slide, STPlaceholderType.TITLE, title, size, SlideLayouts.TITLE_SIZE);
    }

    private void body(XSLFSlide slide, Words text, double size) {
        XSLFTextShape body = writer.placeholder(slide, STPlaceholderType.BODY, SlideTemplate.TEXT, "deck.box.text");
        writer.paragraph(body, List.of(text), size, SlideLayouts.TEXT_SIZE);
    }

    /** @param preview what programs show that do not know the drawing's own format */
    private record Picture(
            Entry.Medium medium, byte[] preview, PictureData.PictureType type, Optional<byte[]> drawing) {}

    /** A picture in a format that slides can hold; a file that is not what was checked is left out. */
    private Optional<Picture> picture(Entry.Medium medium) {
        return catalog.media(medium.file()).flatMap(file -> switch (file.format()) {
            case SVG ->
                file.content()
                        .flatMap(svg -> PictureScaler.scaled(svg, MediaFormat.SVG, PICTURE_WIDTH)
                                .map(png -> new Picture(medium, png, PictureData.PictureType.PNG, Optional.of(svg))));
            case PNG -> smaller(medium, file, PictureData.PictureType.PNG);
            case JPEG -> smaller(medium, file, PictureData.PictureType.JPEG);
            case WEBP, AVIF -> Optional.empty();
        });
    }

    private static Optional<Picture> smaller(Entry.Medium medium, MediaFile file, PictureData.PictureType type) {
        return file.content()
                .flatMap(bytes -> PictureScaler.scaled(bytes, file.format(), PICTURE_WIDTH))
                .map(bytes -> new Picture(medium, bytes, type, Optional.empty()));
    }

    private XSLFPictureShape place(XSLFSlide slide, Picture picture, Box room) {
        XSLFPictureShape shown = slide.createPicture(show.addPicture(picture.preview(), picture.type()));
        var size = shown.getPictureData().getImageDimension();
        shown.setAnchor(room.fitting(size.getWidth(), size.getHeight()).rectangle());
        picture.drawing().ifPresent(svg -> shown.setSvgImage(show.addPicture(svg, PictureData.PictureType.SVG)));
        return shown;
    }

    private void stepPicture(XSLFSlide slide, Picture picture) {
        XSLFPictureShape shown = place(slide, picture, layouts.picture());
        CTPicture xml = (CTPicture) shown.getXmlObject();
        CTPlaceholder place = xml.getNvPicPr().getNvPr().addNewPh();
        place.setType(STPlaceholderType.PIC);
        place.setIdx(SlideTemplate.GRAPHIC);
        SlideWriter.describe(
                shown, messages.get("deck.box.picture"), plain(picture.medium().alt()));
        XSLFTextShape credit =
                writer.placeholder(slide, STPlaceholderType.BODY, SlideTemplate.CREDIT, "deck.box.credit");
        String line = TextMeasure.ARIAL.shortened(
                credit(picture.medium()), SlideLayouts.SMALL, layouts.credit().width());
        writer.paragraph(credit, List.of(new Words(line, messages.language())), SlideLayouts.SMALL, SlideLayouts.SMALL);
    }

    private String credit(Entry.Medium medium) {
        return messages.get("article.medium." + medium.kind().id(), medium.credit(), medium.licence());
    }

    private void chart(XSLFSlide slide, DeckOutline.Part part) throws IOException {
        var series = part.series().orElseThrow();
        SeriesChart picture = new SeriesChart(series, language, colour(series.theme()));
        XSLFChart chart = show.createChart();
        Box box = layouts.chart();
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(box.x()),
                        Units.toEMU(box.y()),
                        Units.toEMU(box.width()),
                        Units.toEMU(box.height())));
        picture.fill(chart);
        try {
            FileProperties.date(chart.getWorkbook().getProperties(), catalog.date());
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        var tree = slide.getXmlObject().getCSld().getSpTree();
        CTGraphicalObjectFrame frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
        var named = frame.getNvGraphicFramePr().getCNvPr();
        named.setName(messages.get("deck.box.chart"));
        named.setDescr(picture.description());
        CTPlaceholder place = frame.getNvGraphicFramePr().getNvPr().addNewPh();
        place.setType(STPlaceholderType.CHART);
        place.setIdx(SlideTemplate.GRAPHIC);
    }

    private List<Words> notes(DeckOutline.Part part) {
        List<Words> notes = new ArrayList<>();
        notes.add(plainWords(part.text()));
        part.series().ifPresent(series -> {
            series.explanation().limits().ifPresent(limits -> notes.add(plainWords(limits)));
            series.caveats().forEach(caveat -> notes.add(plainWords(caveat)));
        });
        if (part.cites().isEmpty()) return notes;
        notes.add(new Words(messages.get("deck.sources"), messages.language()));
        Map<String, List<Entry.Cite>> bySource = part.cites().stream()
                .collect(Collectors.groupingBy(Entry.Cite::source, LinkedHashMap::new, Collectors.toList()));
        bySource.forEach((id, cites) -> catalog.source(id).ifPresent(source -> {
            notes.add(new Words(numbered(source), sourceLanguage(source)));
            cites.stream()
                    .map(this::passage)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .forEach(each -> notes.add(new Words(each, sourceLanguage(source))));
        }));
        return notes;
    }

    /** Where in a source, and its words. */
    private String passage(Entry.Cite cite) {
        return Stream.of(cite.locator(), cite.quote().map(quote -> messages.get("deck.quote", quote)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
    }

    private String numbered(Source source) {
        return messages.get("deck.source", String.valueOf(numbers.get(source.id())), citation(source));
    }

    private String citation(Source source) {
        return citations.computeIfAbsent(
                source.id(),
                id -> new Citations(language)
                        .of(setting.works().source(source).csl(), STYLE)
                        .text());
    }

    private String sourceLanguage(Source source) {
        return source.language().orElse(language);
    }

    /** The entries in one graphic, or in as many as they need. */
    private void timelines(List<Entry> entries) {
        List<List<Entry>> parts = new ArrayList<>();
        split(entries, parts);
        for (int index = 0; index < parts.size(); index++) {
            timeline(parts.get(index), index + 1, parts.size());
        }
    }

    private void split(List<Entry> entries, List<List<Entry>> parts) {
        if (entries.isEmpty()) return;
        if (entries.size() == 1 || plan(entries).isPresent()) {
            parts.add(entries);
            return;
        }
        List<Entry> ordered = entries.stream()
                .sorted(java.util.Comparator.comparing(Entry::date))
                .toList();
        split(ordered.subList(0, ordered.size() / 2), parts);
        split(ordered.subList(ordered.size() / 2, ordered.size()), parts);
    }

    private Optional<TimelinePlan> plan(List<Entry> entries) {
        return TimelinePlan.of(
                entries.stream().map(this::item).toList(),
                catalog.exhibit().themes().stream().map(Exhibit.Theme::id).toList(),
                layouts.graphic());
    }

    private TimelinePlan.Item item(Entry entry) {
        EdtfDate date = entry.date();
        long from = date.isOpenStart() ? date.latestDay() : date.earliestDay();
        long to = date.isOpenEnd() ? date.earliestDay() : date.latestDay();
        String title = plain(entry.shortTitle().orElse(entry.title()));
        String label = date.firstYear().isPresent()
                ? messages.get(
                        "deck.timeline.label", dates.year(date.firstYear().getAsInt()), title)
                : title;
        return new TimelinePlan.Item(entry.theme(), from, to, label);
    }

    private void timeline(List<Entry> entries, int number, int count) {
        Optional<TimelinePlan> planned = plan(entries);
        if (planned.isEmpty()) return;
        TimelinePlan plan = planned.get();
        XSLFSlide slide = writer.slide(Layout.TITLE);
        String title = messages.get("deck.timeline");
        titled(
                slide,
                new Words(
                        count == 1 ? title : messages.get("deck.continued", title, number, count),
                        messages.language()));
        Box area = plan.area();
        for (TimelinePlan.Tick tick : plan.ticks()) {
            writer.line(slide, new Box(tick.x(), area.y(), 0, area.height()), LINE, 0.75);
            String year = dates.year(tick.year());
            double width = Math.max(40, TextMeasure.ARIAL.width(year, SlideLayouts.SMALL) + 4);
            double x = Math.clamp(tick.x() - width / 2, 0, layouts.format().width() - width);
            writer.label(
                    slide,
                    new Box(x, area.bottom() + 4, width, 16),
                    new Words(year, dates.language()),
                    SlideLayouts.SMALL,
                    MUTED,
                    TextAlign.CENTER);
        }
        for (TimelinePlan.Lane lane : plan.lanes()) lane(slide, lane, plan);
        writer.number(slide);
        writer.notes(
                slide,
                entries.stream()
                        .map(entry -> new Words(
                                messages.get(
                                        "deck.timeline.entry",
                                        capital(dates.phrase(entry.date())),
                                        plain(entry.title())),
                                language))
                        .toList());
    }

    private void lane(XSLFSlide slide, TimelinePlan.Lane lane, TimelinePlan plan) {
        Color colour = SlideWriter.color(colour(lane.id()));
        Box area = lane.area();
        writer.line(
                slide,
                new Box(
                        lane.name().x(),
                        area.bottom(),
                        area.right() - lane.name().x(),
                        0),
                LINE,
                0.75);
        Words name = catalog.exhibit()
                .theme(lane.id())
                .map(theme -> words(theme.name()))
                .orElse(new Words(lane.id(), language));
        Words fitting = cut(name, lane.name(), SlideLayouts.SMALL, TextMeasure.ARIAL_BOLD);
        writer.label(slide, lane.name(), fitting, SlideLayouts.SMALL, colour, TextAlign.LEFT)
                .setWordWrap(true);
        plan.entries().stream()
                .filter(placed -> placed.item().lane().equals(lane.id()))
                .forEach(placed -> {
                    boolean isPoint = placed.mark().width() <= TimelinePlan.MARK;
                    XSLFAutoShape mark = writer.shape(
                            slide,
                            isPoint ? ShapeType.ELLIPSE : ShapeType.ROUND_RECT,
                            placed.mark(),
                            colour,
                            placed.item().label());
                    SlideWriter.decorate(mark);
                    writer.label(
                            slide,
                            placed.label(),
                            new Words(placed.text(), language),
                            plan.size(),
                            INK,
                            placed.endsAtMark() ? TextAlign.RIGHT : TextAlign.LEFT);
                });
    }

    private void sources() {
        record Cited(String text, String language) {}
        List<Cited> cited = numbers.keySet().stream()
                .flatMap(id -> catalog.source(id).stream())
                .map(source -> new Cited(numbered(source), sourceLanguage(source)))
                .toList();
        Box box = layouts.wholeText();
        double size = SlideLayouts.SOURCE_SIZE;
        List<List<Cited>> pages = FittedText.pages(
                cited, each -> TextMeasure.ARIAL.height(each.text(), size, box.width()), SOURCE_GAP, box.height());
        for (int page = 0; page < pages.size(); page++) {
            XSLFSlide slide = writer.slide(Layout.TEXT);
            String title = messages.get("deck.sources");
            titled(
                    slide,
                    new Words(
                            pages.size() == 1 ? title : messages.get("deck.continued", title, page + 1, pages.size()),
                            messages.language()));
            lines(
                    slide,
                    pages.get(page).stream()
                            .map(each -> new Words(each.text(), each.language()))
                            .toList(),
                    size);
            writer.number(slide);
        }
    }

    private void lines(XSLFSlide slide, List<Words> lines, double size) {
        XSLFTextShape body = writer.placeholder(slide, STPlaceholderType.BODY, SlideTemplate.TEXT, "deck.box.text");
        for (Words line : lines) {
            writer.linked(body, line, size, SlideLayouts.TEXT_SIZE).setSpaceAfter(-SOURCE_GAP);
        }
    }

    private void about() {
        List<Words> lines = aboutLines();
        double size = 14;
        List<List<Words>> pages = FittedText.pages(
                lines,
                each -> TextMeasure.ARIAL.height(
                        each.text(), size, layouts.wholeText().width()),
                SOURCE_GAP,
                layouts.wholeText().height());
        for (List<Words> page : pages) {
            XSLFSlide slide = writer.slide(Layout.TEXT);
            titled(slide, new Words(messages.get("deck.about"), messages.language()));
            lines(slide, page, size);
            writer.number(slide);
        }
    }

    private List<Words> aboutLines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "deck.about.cite",
                new Citations(language).of(cited().csl(), STYLE).text()));
        lines.add(version());
        catalog.exhibit()
                .licence()
                .ifPresent(licence -> lines.add(messages.get(
                        "deck.about.licence", licence.name(), licence.address().toString())));
        String credits = outline.entries().stream()
                .flatMap(entry -> entry.media().stream())
                .map(this::credit)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!credits.isEmpty()) lines.add(credits + ".");
        setting.base().ifPresent(base -> lines.add(messages.get("deck.about.newest", address(base))));
        return lines.stream().map(line -> new Words(line, messages.language())).toList();
    }

    private String address(String base) {
        String own = cited().csl().path("URL").asString("");
        return own.isEmpty() ? base + "/" : own;
    }

    /** Without an address where nobody knows the whole of it. */
    private CitedWork cited() {
        CitedWork work = outline.cited();
        if (setting.base().isPresent()) return work;
        ObjectNode csl = ((ObjectNode) work.csl()).deepCopy();
        csl.remove("URL");
        return new CitedWork(work.id(), csl);
    }

    private String version() {
        String exhibit = setting.works().exhibitName();
        return catalog.date()
                .map(date -> messages.get(
                        "deck.about.version-dated",
                        exhibit,
                        catalog.version(),
                        dates.phrase(EdtfDate.parse(date.toString()))))
                .orElseGet(() -> messages.get("deck.about.version", exhibit, catalog.version()));
    }

    private String origin() {
        return aboutLines().stream().map(Words::text).collect(Collectors.joining("\n"));
    }

    private String shortOrigin() {
        return Stream.of(
                        Optional.of(plain(catalog.exhibit().title())),
                        Optional.of(messages.get("deck.version", catalog.version())),
                        catalog.date().map(date -> dates.phrase(EdtfDate.parse(date.toString()))),
                        catalog.exhibit().licence().map(licence -> licence.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Words counted() {
        List<Entry> entries = outline.entries();
        String count = messages.count("deck.entries", entries.size());
        int first = entries.stream()
                .map(Entry::date)
                .flatMapToInt(date -> date.firstYear().stream())
                .min()
                .orElse(0);
        int last = entries.stream()
                .map(Entry::date)
                .flatMapToInt(date -> date.lastYear().stream())
                .max()
                .orElse(first);
        String years =
                first == last ? dates.year(first) : messages.get("article.span", dates.year(first), dates.year(last));
        return new Words(count + ", " + years, messages.language());
    }

    private String colour(String theme) {
        List<String> ids =
                catalog.exhibit().themes().stream().map(Exhibit.Theme::id).toList();
        return SlideTemplate.THEMES.get(Math.max(0, ids.indexOf(theme)) % SlideTemplate.THEMES.size());
    }

    private static Words cut(Words words, Box box, double smallest, TextMeasure measure) {
        return new Words(FittedText.cut(words.text(), box, smallest, measure), words.language());
    }

    private Words words(Text text) {
        Text.Localized localized = text.in(language);
        return new Words(localized.text(), localized.language());
    }

    private Words plainWords(Text text) {
        Words words = words(text);
        return new Words(InlineText.plain(words.text()), words.language());
    }

    private String plain(Text text) {
        return InlineText.plain(text, language);
    }
}
