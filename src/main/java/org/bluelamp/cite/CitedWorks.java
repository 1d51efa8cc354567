package org.bluelamp.cite;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.Messages;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of an exhibit as works that can be cited, in one language. Each has its permanent address, the version of the
 * exhibit, and the day of its last change where that is known.
 *
 * @param addresses of this site
 * @param origin scheme and host that stand before these
 */
public record CitedWorks(Catalog catalog, Addresses addresses, String origin) {
    /** A word of an address for what is cited, and the word before the id of a record. */
    public static final String ENTRY = "entry";

    public static final String NUMBER = "number";
    public static final String STORY = "story";
    public static final String SYSTEM = "system";
    public static final String SOURCE = "source";
    public static final String EXHIBIT = "exhibit";

    /** The id that begins each statement of an article, before its number. */
    public static final String STATEMENT = "statement-";

    public CitedWork exhibit() {
        ObjectNode csl = work(EXHIBIT, "webpage", exhibitName(), addresses.timeline());
        set(csl, catalog.date());
        return new CitedWork(EXHIBIT, csl);
    }

    public CitedWork entry(Entry entry) {
        ObjectNode csl = page(ENTRY, entry.id(), entry.title(), addresses.entry(entry.id()));
        set(csl, catalog.changed(entry));
        return new CitedWork(csl.path("id").asString(), csl);
    }

    /**
     * A statement of an entry.
     *
     * @param number from 1 on; the entry has so many
     */
    public CitedWork statement(Entry entry, int number) {
        CitedWork whole = entry(entry);
        ObjectNode csl = ((ObjectNode) whole.csl()).deepCopy();
        String id = whole.id() + "-" + number;
        csl.put("id", id);
        csl.put(
                "title",
                Messages.in(language()).get("cite.statement", csl.path("title").asString(), number));
        csl.put("URL", csl.path("URL").asString() + "#" + STATEMENT + number);
        return new CitedWork(id, csl);
    }

    public CitedWork story(Story story) {
        ObjectNode csl = page(STORY, story.id(), story.title(), addresses.story(story.id()));
        set(csl, catalog.changed(story));
        return new CitedWork(csl.path("id").asString(), csl);
    }

    public CitedWork system(SystemTour system) {
        ObjectNode csl = page(SYSTEM, system.id(), system.title(), addresses.system(system.id()));
        set(csl, catalog.changed(system));
        return new CitedWork(csl.path("id").asString(), csl);
    }

    /** A series or a map. */
    public CitedWork statistic(Statistic statistic) {
        String id = NUMBER + "-" + statistic.id();
        ObjectNode csl = work(id, "dataset", plain(statistic.title()), addresses.statistic(statistic.id()));
        csl.put("publisher", exhibitName());
        set(csl, catalog.changed(statistic));
        return new CitedWork(id, csl);
    }

    public CitedWork source(Source source) {
        return new CitedWork(source.id(), source.csl());
    }

    /**
     * Whatever an address names.
     *
     * @param kind {@link #ENTRY} or another of the words above
     * @param statement number of a statement of an entry; nothing has one that is no entry
     */
    public Optional<CitedWork> of(String kind, String id, Optional<Integer> statement) {
        Optional<CitedWork> whole = switch (kind) {
            case ENTRY -> catalog.entry(id).flatMap(entry -> entry(entry, statement));
            case NUMBER -> catalog.statistic(id).map(this::statistic);
            case STORY -> catalog.story(id).map(this::story);
            case SYSTEM -> catalog.system(id).map(this::system);
            case SOURCE -> catalog.source(id).map(this::source);
            case EXHIBIT -> id.isEmpty() ? Optional.of(exhibit()) : Optional.empty();
            default -> Optional.empty();
        };
        return whole.filter(work -> statement.isEmpty() || kind.equals(ENTRY));
    }

    private Optional<CitedWork> entry(Entry entry, Optional<Integer> statement) {
        if (statement.isEmpty()) return Optional.of(entry(entry));
        return statement
                .filter(number -> number >= 1 && number <= entry.statements().size())
                .map(number -> statement(entry, number));
    }

    /** The sources of some entries, each once, in the order in which they are cited. */
    public List<CitedWork> sourcesOf(Collection<Entry> entries) {
        return catalog.cited(entries.stream().flatMap(Entry::cites))
                .map(this::source)
                .toList();
    }

    private String language() {
        return addresses.language();
    }

    /** A page of the exhibit, which is told as a part of this version of it. */
    private ObjectNode page(String kind, String id, Text title, String address) {
        ObjectNode csl = work(kind + "-" + id, "webpage", plain(title), address);
        csl.put("container-title", exhibitName());
        return csl;
    }

    private ObjectNode work(String id, String type, String title, String address) {
        ObjectNode csl = JsonNodeFactory.instance.objectNode();
        csl.put("id", id);
        csl.put("type", type);
        csl.put("title", title);
        // Where the exhibit stands is not always known, and half an address leads nowhere.
        if (!origin.isEmpty()) csl.put("URL", origin + address);
        csl.put("language", language());
        csl.put("version", catalog.version());
        return csl;
    }

    private static void set(ObjectNode csl, Optional<LocalDate> day) {
        CitedWork.date(day).ifPresent(date -> csl.set("issued", date));
    }

    /** Title and subtitle of the exhibit. */
    public String exhibitName() {
        String subtitle = plain(catalog.exhibit().subtitle());
        String title = plain(catalog.exhibit().title());
        return subtitle.isEmpty() ? title : title + ": " + subtitle;
    }

    private String plain(Text text) {
        return InlineText.plain(text, language());
    }
}
