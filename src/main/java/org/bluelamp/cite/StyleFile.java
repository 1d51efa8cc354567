package org.bluelamp.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The rules of a style in the Citation Style Language, as the build has put them beside this class, with what has to
 * differ for our processor.
 */
final class StyleFile {
    private static final String QUOTED_WHERE_CONTAINED = """
            <!-- Other types are formatted based on presence of `container-title` -->
                  <else-if variable="container-title">""";

    private static final String QUOTED_WHERE_UNSIGNED_TOO = """
            <else-if match="any" type="article-magazine article-newspaper" variable="container-title">""";

    private static final String RETRIEVED_ALWAYS = """
                          <text term="retrieved" text-case="capitalize-first"/>
                          <group delimiter=", ">
                            <date form="text" variable="accessed"/>
                            <text term="from"/>
                          </group>
            """;

    private static final String RETRIEVED_ON_A_DAY =
            "<choose><if variable=\"accessed\"><group delimiter=\" \">" + RETRIEVED_ALWAYS + "</group></if></choose>";

    private StyleFile() {}

    static String rules(CitationStyle style) {
        String rules = read(style.file() + ".csl");
        return switch (style) {
            // It would write "Retrieved" before an address also where no day is known.
            case APA -> replaced(rules, RETRIEVED_ALWAYS, RETRIEVED_ON_A_DAY);
            // It puts the newspaper in the place of a missing author. Where the rules then ask whether the article has
            // a
            // container, the processor says no, and would set the article's title in italics.
            case CHICAGO -> replaced(rules, QUOTED_WHERE_CONTAINED, QUOTED_WHERE_UNSIGNED_TOO);
            case MLA, HARVARD -> rules;
        };
    }

    private static String replaced(String rules, String before, String after) {
        if (!rules.contains(before)) {
            throw new IllegalStateException("The rules of a style of citation have changed: see StyleFile");
        }
        return rules.replace(before, after);
    }

    private static String read(String name) {
        try (InputStream file = StyleFile.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing on the class path");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
