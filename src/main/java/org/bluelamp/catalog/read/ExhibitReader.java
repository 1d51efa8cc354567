package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Licence;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Welcome;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/** Reads {@code timeline.json}, and derives from the entries what it leaves out. */
final class ExhibitReader {
    private static final SchemaRules SCHEMA = SchemaRules.of("timeline");
    private static final Pruning PRUNING = new Pruning(
            Stream.of(
                            WelcomeRules.PARTS.stream(),
                            Stream.of(
                                    "/subtitle",
                                    "/span",
                                    "/eras",
                                    "/eras/*",
                                    "/themes/*",
                                    "/kinds",
                                    "/kinds/*",
                                    "/languages",
                                    "/licence",
                                    "/series"),
                            Stream.of("/eras/*", "/themes/*").flatMap(ExhibitReader::partsOfIntroduction))
                    .flatMap(parts -> parts)
                    .toList(),
            Set.of("themes", "introduction", "cites"));

    private final JsonNode node;

    private ExhibitReader(JsonNode node) {
        this.node = node;
    }

    /**
     * Reads and checks the file.
     *
     * @param sources the sources that its introductions can cite
     * @param problems what is wrong with parts that can be left out
     * @throws CatalogUnreadableException if it is missing or has no title or no theme
     */
    static ExhibitReader read(DataFile file, SourceReader.Sources sources, MediaRules media, List<Problem> problems) {
        if (file.json().isEmpty()) {
            throw new CatalogUnreadableException(file.problem().stream().toList());
        }
        JsonNode node = file.json().get();
        List<RecordFault> faults = new ArrayList<>(SCHEMA.check(node));
        Set<String> languages = new HashSet<>(languages(node));
        faults.addAll(new RecordRules(languages, sources.sources().keySet(), sources.leftOut()).check(node));
        for (String name : List.of("eras", "themes", "kinds")) checkTwice(node, name, faults);
        for (String name : List.of("eras", "themes")) checkMedia(node, name, media, faults);
        WelcomeRules.check(node, media, faults);
        checkSpans(node, faults);
        List<Problem> found =
                faults.stream().map(fault -> fault.in(FolderLayout.EXHIBIT, "")).toList();
        JsonNode sound = PRUNING.sound(node, faults).orElseThrow(() -> new CatalogUnreadableException(found));
        problems.addAll(found);
        return new ExhibitReader(sound);
    }

    private static void checkTwice(JsonNode node, String name, List<RecordFault> faults) {
        Set<String> seen = new HashSet<>();
        JsonNode list = node.path(name);
        for (int i = 0; i < list.size(); i++) {
            String id = list.path(i).path("id").asString("");
            if (!id.isEmpty() && !seen.add(id)) {
                faults.add(RecordFault.removing(
                        "/" + name + "/" + i + "/id",
                        "the id \"" + id + "\" stands twice in " + name + ".",
                        "Keep one, or give one another id."));
            }
        }
    }

    private static Stream<String> partsOfIntroduction(String part) {
        String statement = part + "/introduction/*";
        return Stream.of(
                part + "/introduction",
                statement,
                statement + "/cites/*",
                statement + "/cites/*/quote",
                statement + "/cites/*/locator",
                part + "/media",
                part + "/media/*");
    }

    private static void checkMedia(JsonNode node, String name, MediaRules media, List<RecordFault> faults) {
        for (int i = 0; i < node.path(name).size(); i++) {
            media.check("/" + name + "/" + i + "/media", node.path(name).path(i).path("media"), faults);
        }
    }

    private static void checkSpans(JsonNode node, List<RecordFault> faults) {
        JsonTree.visit(node, (pointer, value) -> {
            if (!JsonTree.lastName(pointer).equals("span") || !value.isString()) return;
            Optional<EdtfDate> span = RecordRules.date(pointer, value.asString(), new ArrayList<>());
            if (span.isPresent() && (span.get().isOpenStart() || span.get().isOpenEnd())) {
                faults.add(RecordFault.removing(
                        pointer, "the span \"" + value.asString() + "\" has only one end.", "Write both: 1923/2026."));
            }
        });
    }

    /** The exhibit's languages, the default one first. */
    List<String> languages() {
        return languages(node);
    }

    private static List<String> languages(JsonNode node) {
        List<String> languages = list(node.path("languages"), language -> language.asString("")).stream()
                .filter(language -> !language.isBlank())
                .distinct()
                .toList();
        return languages.isEmpty() ? List.of(Text.FALLBACK_LANGUAGE) : languages;
    }

    List<String> themeIds() {
        return list(node.path("themes"), theme -> theme.path("id").asString());
    }

    /** Ids of the kinds, empty where the exhibit lists none and entries may name any. */
    List<String> kindIds() {
        return list(node.path("kinds"), kind -> kind.path("id").asString());
    }

    /**
     * Id of the series that stands below the lanes at first.
     *
     * @param standing ids of the series that there are
     * @param problems gets one more if no series has that id
     */
    Optional<String> firstSeries(Set<String> standing, List<Problem> problems) {
        Optional<String> wanted = Binding.string(node.path("series"));
        wanted.filter(id -> !standing.contains(id))
                .ifPresent(id -> problems.add(new Problem(
                        FolderLayout.EXHIBIT,
                        "/series",
                        "no series in series/ has the id \"" + id + "\".",
                        NearMatches.hint(id, new TreeSet<>(standing), "Correct the id, or take it out."))));
        return wanted.filter(standing::contains);
    }

    /**
     * What a visitor who comes for the first time is told.
     *
     * @param stories ids of the stories that there are
     * @param problems gets one more for each way into a story that there is not
     */
    Welcome welcome(Set<String> stories, List<Problem> problems) {
        return WelcomeRules.welcome(node, stories, problems);
    }

    /** The exhibit, with the span and the kinds of the entries where it has none of its own. */
    Exhibit complete(Collection<Entry> entries, Optional<String> firstSeries, Welcome welcome) {
        List<Exhibit.Era> eras = list(
                node.path("eras"),
                era -> new Exhibit.Era(
                        era.path("id").asString(),
                        text(era.path("name")),
                        EdtfDate.parse(era.path("span").asString()),
                        introduction(era)));
        return new Exhibit(
                text(node.path("title")),
                text(node.path("subtitle")),
                Binding.date(node.path("span")).orElseGet(() -> spanOf(entries, eras)),
                eras,
                list(
                        node.path("themes"),
                        theme -> new Exhibit.Theme(
                                theme.path("id").asString(), text(theme.path("name")), introduction(theme))),
                kinds(entries),
                languages(),
                Binding.string(node.path("licence")).map(Licence::new),
                firstSeries,
                welcome);
    }

    private static Exhibit.Introduction introduction(JsonNode node) {
        return new Exhibit.Introduction(
                Binding.statements(node.path("introduction")), Binding.media(node.path("media")));
    }

    private List<Exhibit.Kind> kinds(Collection<Entry> entries) {
        if (!node.path("kinds").isEmpty()) {
            return list(
                    node.path("kinds"), kind -> new Exhibit.Kind(kind.path("id").asString(), text(kind.path("name"))));
        }
        return entries.stream()
                .map(Entry::kind)
                .distinct()
                .sorted()
                .map(id -> new Exhibit.Kind(id, Text.english(spoken(id))))
                .toList();
    }

    /** A name for a kind that has none: "first-use" becomes "First use". */
    private static String spoken(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** From the first year to the last in entries and eras; of an exhibit with neither, the twentieth century. */
    private static EdtfDate spanOf(Collection<Entry> entries, List<Exhibit.Era> eras) {
        long[] days = Stream.concat(
                        entries.stream().map(Entry::date), eras.stream().map(Exhibit.Era::span))
                .flatMapToLong(date -> LongStream.of(date.earliestDay(), date.latestDay()))
                .filter(day -> day != Long.MIN_VALUE && day != Long.MAX_VALUE)
                .sorted()
                .toArray();
        if (days.length == 0) return EdtfDate.parse("1901/2000");
        return EdtfDate.parse(yearOf(days[0]) + "/" + yearOf(days[days.length - 1]));
    }

    private static EdtfDate yearOf(long day) {
        return EdtfDate.ofYear(LocalDate.ofEpochDay(day).getYear());
    }
}
