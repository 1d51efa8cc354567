package org.bluelamp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.bluelamp.Exhibits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./bluelamp deck}, as somebody types it. */
class DeckCommandTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int deck(String... arguments) {
        List<String> all = new ArrayList<>(List.of("deck"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", Exhibits.MADE_UP.toString()));
        return BlueLamp.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    private String file(String name) {
        return temp.resolve(name).toString();
    }

    @Test
    void aStory_isWritten_andTheCommandSaysWhatHowLargeAndWhere() throws Exception {
        assertThat(deck("singing-lamp", "-o", file("talk.pptx"))).isZero();

        assertThat(out.toString()).matches("Wrote \\d+ slides, [\\d.]+ [kM]B: .*talk\\.pptx\\R");
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(temp.resolve("talk.pptx")))) {
            assertThat(show.getPageSize().getWidth()).isEqualTo(960);
            assertThat(out.toString()).startsWith("Wrote " + show.getSlides().size() + " slides");
        }
    }

    @Test
    void formatAndLanguage_areTaken() throws Exception {
        assertThat(deck("singing-lamp", "-o", file("a.pptx"), "--format", "4:3", "--language", "ar"))
                .isZero();
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(temp.resolve("a.pptx")))) {
            assertThat(show.getPageSize().getWidth()).isEqualTo(720);
        }
        assertThat(deck("singing-lamp", "-o", file("b.pptx"), "--format", "3:2"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("16:9, 4:3");
    }

    @Test
    void aQuery_isWrittenAsASlideForEachEntry() {
        assertThat(deck("--query", "from=1920&to=1923", "-o", file("a.pptx"))).isZero();
    }

    @Test
    void theStandardOutput_getsTheFileAlone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(deck("singing-lamp", "-o", "-")).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toByteArray()).startsWith('P', 'K');
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("to the standard output");
    }

    @Test
    void whatIsThere_staysWithoutForce() throws Exception {
        Files.writeString(temp.resolve("a.pptx"), "mine");

        assertThat(deck("singing-lamp", "-o", file("a.pptx"))).isEqualTo(1);
        assertThat(temp.resolve("a.pptx")).hasContent("mine");
        assertThat(deck("singing-lamp", "-o", file("a.pptx"), "--force")).isZero();
        assertThat(Files.size(temp.resolve("a.pptx"))).isGreaterThan(1000);
    }

    @Test
    void anUnknownStory_listsNearOnes_andNoStoryAll() {
        assertThat(deck("singin-lamp")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean singing-lamp?");
        assertThat(deck()).isEqualTo(2);
        assertThat(err.toString()).contains("numbers-grow");
        assertThat(deck("singing-lamp", "--query", "from=1920")).isEqualTo(2);
        assertThat(err.toString()).contains("not of both");
    }
}
