package org.bluelamp.cite;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON that people can read, whose lines end alike on all systems. */
public final class ReadableJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().defaultPrettyPrinter(printer()).build();

    private ReadableJson() {}

    public static String of(Object document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    }
}
