package org.bluelamp.catalog.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;

/** A data folder for tests: begins as a sound exhibit of two themes, one source and no entry. */
public final class ExhibitFolder {
    public static final String TIMELINE = """
            {
              "title": { "en": "Test" }, "span": "1900/2000", "languages": ["en", "fr"],
              "themes": [ { "id": "radio", "name": { "en": "Radio" } }, { "id": "cars", "name": { "en": "Cars" } } ],
              "kinds": [ { "id": "first-use", "name": { "en": "First use" } }, { "id": "law", "name": { "en": "Law" } } ]
            }""";

    public static final String SOURCE = """
            { "id": "otago-1923", "type": "article-newspaper", "title": "The Modern Sleuth",
              "author": [ { "literal": "Our Correspondent" } ], "accessed": { "date-parts": [[2020, 1, 31]] },
              "URL": "https://example.org/a", "custom": { "kind": "archive" } }""";

    private final Path path;

    public ExhibitFolder(Path path) {
        this.path = path;
        write("timeline.json", TIMELINE);
        write("sources.json", "[" + SOURCE + "]");
    }

    public Path path() {
        return path;
    }

    public ExhibitFolder write(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in a file. */
    public String text(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an entry that is sound, but for what is replaced in it. */
    public ExhibitFolder entry(String id, String... wasAndIs) {
        return write("entries/" + id + ".json", replaced(entryJson(id), wasAndIs));
    }

    public ExhibitFolder series(String id, String... wasAndIs) {
        String json = """
                { "id": "%s", "title": { "en": "Radios" }, "unit": "radios", "quantity": "count", "theme": "radio",
                  "points": [ { "date": "1923", "value": 17, "cites": [ { "source": "otago-1923" } ] },
                              { "date": "1924", "value": 18, "cites": [ { "source": "otago-1923" } ] } ],
                  "caveats": [ { "en": "An estimate." } ], "breaks": ["1924"] }""".formatted(id);
        return write("series/" + id + ".json", replaced(json, wasAndIs));
    }

    public ExhibitFolder map(String id, String... wasAndIs) {
        String json = """
                { "id": "%s", "title": { "en": "Radio stations" }, "unit": "stations", "quantity": "count",
                  "theme": "radio", "date": "1930", "values": [
                    { "area": ["FR"], "value": 3, "cites": [ { "source": "otago-1923" } ] },
                    { "area": ["CZ", "SK"], "name": { "en": "Czechoslovakia" }, "value": 2,
                      "spells": ["1923/1938", "1945/.."], "note": { "en": "Drawn on today’s two." },
                      "cites": [ { "source": "otago-1923" } ] } ],
                  "caveats": [ { "en": "An estimate." } ] }""".formatted(id);
        return write("maps/" + id + ".json", replaced(json, wasAndIs));
    }

    /** Writes a story through the entry {@code a} and the series {@code radios}, sound but for what is replaced in it. */
    public ExhibitFolder story(String id, String... wasAndIs) {
        String json = """
                { "id": "%s", "title": { "en": "The radio car" }, "lede": { "en": "A car and a receiver." },
                  "theme": "radio",
                  "steps": [
                    { "entry": "a", "window": "1921/1935", "title": { "en": "One listens" },
                      "text": { "en": "One officer drove." }, "cites": [ { "source": "otago-1923" } ], "seconds": 30 },
                    { "series": "radios", "window": "1920-05/1940", "text": { "en": "Radios spread." } } ] }""".formatted(id);
        return write("stories/" + id + ".json", replaced(json, wasAndIs));
    }

    /**
     * Writes a system of the entry {@code a}, the series {@code radios} and the map {@code stations}, with a part of each
     * kind, sound but for what is replaced in it.
     */
    public ExhibitFolder system(String id, String... wasAndIs) {
        String json = """
                { "id": "%s", "title": { "en": "The radio room" }, "lede": { "en": "Who hears whom?" },
                  "theme": "radio", "entries": ["a"],
                  "parts": [
                    { "text": { "heading": { "en": "One listens" }, "statements": [
                      { "text": { "en": "One officer drove." }, "cites": [ { "source": "otago-1923", "quote": "a set" } ] } ] } },
                    { "chart": { "series": ["radios"], "scale": "log", "caption": { "en": "Look at the rise." } } },
                    { "map": { "map": "stations", "year": 1930 } },
                    { "counter": { "label": { "en": "calls" }, "perDay": 172800, "perSecond": 3, "date": "1930",
                                   "note": { "en": "A round number." }, "cites": [ { "source": "otago-1923" } ] } },
                    { "table": { "heading": { "en": "Sets" }, "columns": [ { "en": "Set" }, { "en": "Watts" }, { "en": "Since" } ],
                      "rows": [ { "cells": [ { "en": "Car" }, 50, { "date": "1923~" } ], "cites": [ { "source": "otago-1923" } ] },
                                { "cells": [ { "en": "Tower" }, 5000, { "en": "unknown" } ], "cites": [ { "source": "otago-1923" } ] } ] } },
                    { "diagram": { "heading": { "en": "Who hears whom" },
                      "nodes": [ { "id": "tower", "label": { "en": "Tower" }, "text": { "en": "It speaks." }, "cites": [ { "source": "otago-1923" } ] },
                                 { "id": "car", "label": { "en": "Car" }, "text": { "en": "Nobody says who listens." }, "known": false,
                                   "cites": [ { "source": "otago-1923" } ] } ],
                      "links": [ { "from": "tower", "to": "car", "label": { "en": "orders" } } ] } } ] }""".formatted(id);
        return write("systems/" + id + ".json", replaced(json, wasAndIs));
    }

    public ExhibitFolder source(String... wasAndIs) {
        return write("sources.json", "[" + replaced(SOURCE, wasAndIs) + "]");
    }

    public ExhibitFolder timeline(String... wasAndIs) {
        return write("timeline.json", replaced(TIMELINE, wasAndIs));
    }

    public Catalog load() {
        return new CatalogLoader().load(path);
    }

    public static String entryJson(String id) {
        return """
                {
                  "id": "%s", "date": "1923-04~", "theme": "radio", "kind": "first-use", "significance": 4,
                  "place": { "name": { "en": "Melbourne, Australia" }, "country": "AU", "lat": -37.81, "lon": 144.96 },
                  "title": { "en": "Wireless in patrol cars" },
                  "lede": { "en": "One officer drove." },
                  "statements": [
                    { "text": { "en": "A car had a set." }, "cites": [ { "source": "otago-1923", "quote": "a set" } ] },
                    { "text": { "en": "A second statement." }, "cites": [ { "source": "otago-1923" } ] } ],
                  "dispute": { "question": { "en": "Who was first?" }, "positions": [
                    { "date": "1921", "text": { "en": "Detroit" }, "cites": [ { "source": "otago-1923" } ] },
                    { "text": { "en": "Melbourne" }, "cites": [ { "source": "otago-1923" } ] } ] },
                  "figures": [ { "label": { "en": "Cars" }, "value": 2, "unit": "cars", "date": "1928",
                                 "cites": [ { "source": "otago-1923" } ] } ]
                }""".formatted(id);
    }

    private static String replaced(String json, String... wasAndIs) {
        String text = json;
        for (int i = 0; i < wasAndIs.length; i += 2) {
            if (!text.contains(wasAndIs[i])) throw new IllegalArgumentException("no " + wasAndIs[i] + " in " + text);
            text = text.replaceFirst(
                    java.util.regex.Pattern.quote(wasAndIs[i]),
                    java.util.regex.Matcher.quoteReplacement(wasAndIs[i + 1]));
        }
        return text;
    }
}
