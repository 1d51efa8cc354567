package org.bluelamp.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.bluelamp.Exhibits;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.html.InlineText;
import org.bluelamp.office.OfficeSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worksheets for Word, read back by the library. */
class WorksheetFileTest {
    private static final Catalog CATALOG = new CatalogLoader().load(Exhibits.CURATED);
    private static final Worksheet SHEET = Worksheet.of(
            CATALOG,
            Worksheet.Selection.of(CATALOG, CATALOG.story("watching-city").orElseThrow()),
            1,
            "en");

    private static byte[] file(String language, boolean hasAnswers) {
        return WorksheetFile.of(
                SHEET,
                hasAnswers,
                new Sheet.Setting(
                        CATALOG, language, new Addresses("/", CATALOG.exhibit(), language), "https://museum.example"));
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> headings(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String text(XWPFDocument document) {
        return String.join(
                "\n",
                document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    @Test
    void worksheet_hasItsQuestionsUnderHeadings_andNoAnswer() throws IOException {
        try (XWPFDocument document = read(file("en", false))) {
            assertThat(headings(document, "Title")).containsExactly("Worksheet: The watching city");
            assertThat(headings(document, "Heading1"))
                    .containsExactly(
                            "Which came first?",
                            "Who disagrees, and why?",
                            "What would you ask this source?",
                            "Fill the timeline",
                            "About this sheet");
            String text = text(document);
            SHEET.pairs()
                    .forEach(pair -> assertThat(text)
                            .contains(
                                    "☐ " + InlineText.plain(pair.one().title(), "en"),
                                    "☐ " + InlineText.plain(pair.other().title(), "en")));
            SHEET.disputed()
                    .forEach(entry -> assertThat(text)
                            .contains(InlineText.plain(
                                    entry.dispute().orElseThrow().question(), "en"))
                            .doesNotContain(InlineText.plain(
                                    entry.dispute()
                                            .orElseThrow()
                                            .positions()
                                            .getFirst()
                                            .text(),
                                    "en")));
            SHEET.quoted()
                    .forEach(quoted ->
                            assertThat(text).contains(quoted.cite().quote().orElseThrow()));
            assertThat(text).contains("https://museum.example/stories/watching-city");
        }
    }

    @Test
    void answers_haveTheDates_theAccounts_andTheirSources() throws IOException {
        try (XWPFDocument document = read(file("en", true))) {
            String text = text(document);
            assertThat(headings(document, "Title")).containsExactly("Answer sheet: The watching city");
            assertThat(headings(document, "Heading1")).contains("Sources");
            SHEET.pairs()
                    .forEach(pair -> assertThat(text)
                            .contains(
                                    "First: " + InlineText.plain(pair.earlier().title(), "en") + " (")
                            .contains("Then: " + InlineText.plain(pair.later().title(), "en") + " ("));
            SHEET.disputed().stream()
                    .flatMap(entry -> entry.dispute().orElseThrow().positions().stream())
                    .forEach(position -> assertThat(text).contains(InlineText.plain(position.text(), "en")));
            assertThat(text)
                    .contains("[1]")
                    .doesNotContain("☐ "
                            + InlineText.plain(SHEET.pairs().getFirst().one().title(), "en"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, false", "en, true", "ar-XB, false", "ar-XB, true"})
    void everyPart_isValid_andTheSameDataMakeTheSameBytes(String language, boolean hasAnswers) {
        byte[] file = file(language, hasAnswers);

        assertThat(OfficeSchemas.faults(file)).isEmpty();
        assertThat(file(language, hasAnswers)).isEqualTo(file);
    }

    @Test
    void timeline_hasAnAlternativeText_andEqualColumnsThatNameTheirYears() throws IOException {
        try (XWPFDocument document = read(file("en", false))) {
            XWPFTable table = document.getTables().getFirst();
            BlankTimeline timeline = SHEET.timeline().orElseThrow();
            assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).startsWith("An empty timeline from");
            assertThat(table.getRow(1).getTableCells())
                    .hasSize(timeline.columns())
                    .allSatisfy(cell -> assertThat(cell.getText()).matches(".*\\d{4}.*"));
            assertThat(table.getCTTbl().getTblGrid().getGridColList().stream().map(column -> column.getW()))
                    .containsOnly(
                            table.getCTTbl().getTblGrid().getGridColArray(0).getW());
        }
    }

    @Test
    void file_saysWhereItIsFrom_inWhichLanguageAndHowToCiteIt() throws IOException {
        try (XWPFDocument document = read(file("en", false))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Worksheet: The watching city");
            assertThat(document.getProperties().getCoreProperties().getDescription())
                    .contains(
                            "Cite as:",
                            CATALOG.version(),
                            "https://museum.example/teach/worksheet?story=watching-city");
            assertThat(document.getHeaderList().getFirst().getText())
                    .contains(
                            "Blue Lamp",
                            CATALOG.version(),
                            CATALOG.exhibit().licence().orElseThrow().name());
            assertThat(document.getStyles().getCtStyles().toString()).contains("en-GB");
            assertThat(document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()))
                    .filteredOn(run -> !run.text().isBlank() && !run.text().startsWith("https:"))
                    .allSatisfy(run -> assertThat(run.getLang()).isNotBlank());
        }
    }

    @Test
    void whereNobodyKnowsTheAddress_noneIsWritten() throws IOException {
        byte[] file = WorksheetFile.of(
                SHEET, false, new Sheet.Setting(CATALOG, "en", new Addresses("/", CATALOG.exhibit(), "en"), ""));
        try (XWPFDocument document = read(file)) {
            assertThat(Stream.of(
                            text(document),
                            document.getProperties().getCoreProperties().getDescription()))
                    .noneMatch(text -> text.contains("teach/worksheet"));
        }
    }
}
