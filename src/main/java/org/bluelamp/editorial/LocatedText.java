package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Text;

/**
 * A text of the exhibit at its place in the data, in one language.
 *
 * @param file path below the data folder
 * @param pointer JSON Pointer from the record's root, language included
 * @param prose whether it is made of sentences, unlike a title or a label
 */
record LocatedText(String file, String pointer, String language, String text, boolean prose) {
    /** The file of an entry, below the data folder. */
    static String file(String entry) {
        return "entries/" + entry + ".json";
    }

    /** The id of the record that a file holds, which is its name: {@code a} of {@code entries/a.json}. */
    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
    }

    /** The English texts of an entry's statements, in their order. */
    static List<LocatedText> statements(Entry entry) {
        return of(entry).stream()
                .filter(LocatedText::isEnglish)
                .filter(located -> located.pointer().startsWith("/statements/"))
                .toList();
    }

    /** A warning of an entry as a whole, or of a place in it that holds no text. */
    static Warning warning(Entry entry, Warning.Subject subject, String pointer, String reason, String remedy) {
        return new Warning(subject, entry.id(), file(entry.id()), pointer, reason, remedy);
    }

    boolean isEnglish() {
        return language.equals(Text.FALLBACK_LANGUAGE) || language.equals("en-GB");
    }

    Warning warning(Warning.Subject subject, String reason, String remedy) {
        return new Warning(subject, id(file), file, pointer, reason, remedy);
    }

    /** All texts of an entry, in the order of the file. */
    static List<LocatedText> of(Entry entry) {
        Collector found = new Collector(file(entry.id()), new ArrayList<>());
        found.add("/title", entry.title(), false);
        entry.shortTitle().ifPresent(text -> found.add("/short", text, false));
        found.add("/lede", entry.lede(), true);
        for (int i = 0; i < entry.statements().size(); i++) {
            found.add("/statements/" + i + "/text", entry.statements().get(i).text(), true);
        }
        entry.dispute().ifPresent(dispute -> {
            found.add("/dispute/question", dispute.question(), false);
            for (int i = 0; i < dispute.positions().size(); i++) {
                found.add(
                        "/dispute/positions/" + i + "/text",
                        dispute.positions().get(i).text(),
                        true);
            }
        });
        for (int i = 0; i < entry.figures().size(); i++) {
            found.add("/figures/" + i + "/label", entry.figures().get(i).label(), false);
            found.add("/figures/" + i + "/unit", entry.figures().get(i).unit(), false);
        }
        for (int i = 0; i < entry.media().size(); i++) {
            found.add("/media/" + i + "/alt", entry.media().get(i).alt(), false);
        }
        return found.texts();
    }

    /** All texts of a series. */
    static List<LocatedText> of(Series series) {
        Collector found = new Collector("series/" + series.id() + ".json", new ArrayList<>());
        addFrame(series, found);
        series.shortTitle().ifPresent(text -> found.add("/short", text, false));
        for (int i = 0; i < series.points().size(); i++) {
            String pointer = "/points/" + i + "/note";
            series.points().get(i).note().ifPresent(note -> found.add(pointer, note, true));
        }
        return found.texts();
    }

    /** All texts of a map. */
    static List<LocatedText> of(AreaMap map) {
        Collector found = new Collector("maps/" + map.id() + ".json", new ArrayList<>());
        addFrame(map, found);
        for (int i = 0; i < map.values().size(); i++) {
            String pointer = "/values/" + i;
            AreaMap.Value value = map.values().get(i);
            value.name().ifPresent(name -> found.add(pointer + "/name", name, false));
            value.note().ifPresent(note -> found.add(pointer + "/note", note, true));
        }
        return found.texts();
    }

    /** All texts of the exhibit's eras and themes. */
    static List<LocatedText> of(Exhibit exhibit) {
        Collector found = new Collector("timeline.json", new ArrayList<>());
        for (int i = 0; i < exhibit.eras().size(); i++) {
            found.add("/eras/" + i, exhibit.eras().get(i).introduction());
        }
        for (int i = 0; i < exhibit.themes().size(); i++) {
            found.add("/themes/" + i, exhibit.themes().get(i).introduction());
        }
        return found.texts();
    }

    /** All texts of the page about the exhibit. */
    static List<LocatedText> of(About about) {
        Collector found = new Collector("about.json", new ArrayList<>());
        found.add("/title", about.title(), false);
        about.lede().ifPresent(lede -> found.add("/lede", lede, true));
        for (int i = 0; i < about.sections().size(); i++) {
            About.Section section = about.sections().get(i);
            String pointer = "/sections/" + i;
            found.add(pointer + "/title", section.title(), false);
            for (int k = 0; k < section.paragraphs().size(); k++) {
                found.add(
                        pointer + "/paragraphs/" + k + "/text",
                        section.paragraphs().get(k).text(),
                        true);
            }
        }
        return found.texts();
    }

    private static void addFrame(Statistic statistic, Collector found) {
        found.add("/title", statistic.title(), false);
        found.add("/unit", statistic.unit(), false);
        Explanation explanation = statistic.explanation();
        explanation.finding().ifPresent(text -> found.add("/finding", text, false));
        explanation.shows().ifPresent(text -> found.add("/shows", text, true));
        explanation.limits().ifPresent(text -> found.add("/limits", text, true));
        explanation.scaleReason().ifPresent(text -> found.add("/scaleReason", text, true));
        for (int i = 0; i < statistic.caveats().size(); i++) {
            found.add("/caveats/" + i, statistic.caveats().get(i), true);
        }
    }

    /** Gathers the texts of one file. */
    record Collector(String file, List<LocatedText> texts) {
        void add(String pointer, Exhibit.Introduction introduction) {
            for (int i = 0; i < introduction.statements().size(); i++) {
                add(
                        pointer + "/introduction/" + i + "/text",
                        introduction.statements().get(i).text(),
                        true);
            }
        }

        void add(String pointer, Text text, boolean prose) {
            for (Map.Entry<String, String> each : new TreeMap<>(text.byLanguage()).entrySet()) {
                texts.add(new LocatedText(file, pointer + "/" + each.getKey(), each.getKey(), each.getValue(), prose));
            }
        }
    }
}
