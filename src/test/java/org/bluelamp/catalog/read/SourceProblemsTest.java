package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** One test for each sort of problem in sources and series. */
class SourceProblemsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    private List<String> problems(Catalog catalog) {
        return catalog.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void unsigned_thatIsNeitherTrueNorFalse_isToldAndLeftOutAlone() {
        Catalog catalog = folder.source("\"kind\": \"archive\"", "\"kind\": \"archive\", \"unsigned\": \"yes\"")
                .load();

        assertThat(problems(catalog)).singleElement().asString().startsWith("sources.json#/0/custom/unsigned: ");
        assertThat(catalog.source("otago-1923").orElseThrow().isUnsigned()).isFalse();
        assertThat(catalog.source("otago-1923").orElseThrow().kind()).isEqualTo(Source.Kind.ARCHIVE);
    }

    @Test
    void sourceThatStandsTwice_isTold_andTheFirstStands() {
        Catalog catalog = folder.write("sources.json", "[" + ExhibitFolder.SOURCE + "," + ExhibitFolder.SOURCE + "]")
                .load();

        assertThat(problems(catalog))
                .containsExactly("sources.json#/1/id: the id \"otago-1923\" stands twice in this file."
                        + " Keep one, or give one another id.");
        assertThat(catalog.sources()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), is not an http or https address.",
        "ftp://example.org/a, is not an http or https address.",
        "www.example.org, is not an http or https address.",
        "https:///a, names no host.",
        "https://example.org@evil.example/, 'has a user name before its host, as deceiving addresses have.'",
        "https://example.org/a b, is no address (Illegal character in path at position 21).",
    })
    void address_thatWeDoNotLinkTo_isToldAndLeftOut(String address, String rule) {
        Catalog catalog = folder.source("https://example.org/a", address).load();

        assertThat(problems(catalog))
                .containsExactly("sources.json#/0/URL: \"" + address + "\" " + rule
                        + " Write it in full, from https:// on, odd characters percent-encoded.");
        assertThat(catalog.source("otago-1923").orElseThrow().address()).isEmpty();
    }

    @Test
    void addressOfAnArchivedCopy_isHeldToTheSameRule() {
        Catalog catalog = folder.source(
                        "\"kind\": \"archive\"",
                        "\"kind\": \"archive\", \"archived\": { \"url\": \"file:///etc/passwd\", \"date\": \"2020-01-31\" }")
                .load();

        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("sources.json#/0/custom/archived/url: \"file:///etc/passwd\" is not an http or https");
        assertThat(catalog.source("otago-1923").orElseThrow().archived()).isEmpty();
    }

    @Test
    void dayThatIsNone_isTold() {
        assertThat(problems(folder.source("\"kind\"", "\"checked\": \"31/01/2026\", \"kind\"")
                        .load()))
                .containsExactly("sources.json#/0/custom/checked: \"31/01/2026\" is not a day."
                        + " Write year, month and day: 2026-01-31.");
    }

    @Test
    void impossibleDateOfPublication_isToldAndLeftOut() {
        Catalog catalog = folder.source("\"URL\"", "\"issued\": { \"date-parts\": [[1923, 2, 30]] }, \"URL\"")
                .load();

        assertThat(problems(catalog))
                .containsExactly("sources.json#/0/issued: \"1923-02-30\" is not a date: February 1923 has days 1 to 28."
                        + " Write { \"date-parts\": [[1923, 5, 11]] }, with no more than is known.");
        Source source = catalog.source("otago-1923").orElseThrow();
        assertThat(source.issued()).isEmpty();
        assertThat(source.csl().at("/issued/date-parts/0/2").asInt()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1923, 4, 7] | [[1923, 4, 7]]", "[1923] | [[1923]]", "1923 | [[1923, 5, 11]]"})
    void dateWithoutItsBrackets_isToldWithThem(String parts, String remedy) {
        assertThat(problems(folder.source("\"URL\"", "\"issued\": { \"date-parts\": " + parts + " }, \"URL\"")
                        .load()))
                .containsExactly("sources.json#/0/issued/date-parts: the dates are not in two pairs of brackets."
                        + " Write " + remedy + ".");
    }

    @Test
    void kindThatIsUnknownOrMissing_isTold_andShownAsReference() {
        Catalog catalog = folder.source("\"archive\"", "\"archives\"").load();

        assertThat(problems(catalog))
                .containsExactly("sources.json#/0/custom/kind: \"archives\" is none of primary, government, archive,"
                        + " news, scholarly, museum, reference, company. Did you mean \"archive\"?");
        assertThat(catalog.source("otago-1923").orElseThrow().kind()).isEqualTo(Source.Kind.REFERENCE);
        assertThat(problems(folder.source(", \"custom\": { \"kind\": \"archive\" }", "")
                        .load()))
                .singleElement()
                .asString()
                .startsWith("sources.json#/0/custom: \"kind\" is missing; the source is shown as reference.");
    }

    @Test
    void halfOfACharacter_isToldAsSuch_andLeftOut() {
        Catalog catalog = folder.source("The Modern", "The \\ud83dModern").load();

        assertThat(problems(catalog))
                .containsExactly("sources.json#/0/title: the text has half of a character (U+D83D) at position 4."
                        + " It is left out. Delete it.");
        assertThat(catalog.source("otago-1923").orElseThrow().title()).isEqualTo("The Modern Sleuth");
    }

    @Test
    void titleWithCslMarkup_isShownWithoutIt_andOtherHtmlIsTold() {
        Catalog catalog = folder.source("The Modern", "The <i>Modern</i>").load();

        assertThat(problems(catalog)).isEmpty();
        assertThat(catalog.source("otago-1923").orElseThrow().title()).isEqualTo("The Modern Sleuth");
        Catalog withHtml = folder.source("The Modern", "The <script>Modern").load();
        assertThat(problems(withHtml))
                .singleElement()
                .asString()
                .startsWith("sources.json#/0/title: the text has HTML in it (<script>). It is shown letter by letter.");
        assertThat(withHtml.source("otago-1923").orElseThrow().title()).isEqualTo("The <script>Modern Sleuth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class=\\\"nocase\\\">The Modern</span>",
                "<span style='font-variant: small-caps;'>The Modern</span>",
                "<sc>The</sc> <b>Modern</b>",
                "<SUP>The</SUP> Mod<sub>ern</sub>",
                "The\\n  Modern",
                "\\tThe Modern",
            })
    void titleAsZoteroWritesIt_isShownAsOneLineOfPlainText(String title) {
        Catalog catalog = folder.source("The Modern", title).entry("a").load();

        assertThat(problems(catalog)).isEmpty();
        assertThat(catalog.source("otago-1923").orElseThrow().title()).isEqualTo("The Modern Sleuth");
        assertThat(catalog.entries()).hasSize(1);
    }

    @Test
    void controlCharacterInATitle_isToldAndLeftOut_andTheSourceStands() {
        Source source = folder.source("The Modern", "The \u202EModern\\u0007")
                .load()
                .source("otago-1923")
                .orElseThrow();

        assertThat(problems(folder.load()))
                .containsExactly("sources.json#/0/title: the text has a control character (U+202E) at position 4."
                        + " It is left out. Delete it.");
        assertThat(source.title()).isEqualTo("The Modern Sleuth");
        assertThat(source.csl().path("title").asString()).isEqualTo("The Modern Sleuth");
    }

    @Test
    void recordAsZoteroExportsIt_isReadWhole_andGivenBackAsItWas() {
        String record = """
                { "id": "http://zotero.org/users/1/items/ABCD1234", "type": "article-journal",
                  "abstract": "<jats:p>One.</jats:p>\\n\\nTwo & three.", "note": "Publisher: A\\nPMID: 1\\tx",
                  "title": "Police <i>radio</i>", "title-short": "Radio", "volume": 3, "page": "1-2", "DOI": "10.1/x",
                  "author": [ { "family": "Gogh", "given": "Vincent", "non-dropping-particle": "van" },
                              { "family": "Alembert", "given": "Jean", "dropping-particle": "d'" },
                              { "family": "King", "given": "Martin Luther", "suffix": "Jr.", "comma-suffix": true },
                              { "family": "Mao", "given": "Zedong", "static-ordering": 1, "parse-names": true },
                              { "literal": "INTERPOL" }, { "family": "", "given": "" } ],
                  "issued": { "literal": "Easter week" }, "language": "en_GB", "citation-key": "gogh",
                  "accessed": { "date-parts": [["2019", 5, 3]], "season": "spring" },
                  "custom": { "kind": "scholarly" } }""";
        Catalog catalog = folder.write("sources.json", "[" + record + "]").load();
        Source source =
                catalog.source("http://zotero.org/users/1/items/ABCD1234").orElseThrow();

        assertThat(source.authors())
                .containsExactly(
                        "Vincent van Gogh", "Jean d'Alembert", "Martin Luther King, Jr.", "Mao Zedong", "INTERPOL");
        assertThat(source.language()).contains("en-GB");
        assertThat(source.issuedWords()).contains("Easter week");
        assertThat(source.csl()).isEqualTo(new JsonMapper().readTree(record));
        assertThat(problems(catalog))
                .containsExactly(
                        "sources.json#/0/language: \"en_GB\" is not in the form for this field."
                                + " The source's own language, a BCP 47 tag. Good: en, de.",
                        "sources.json#/0/issued/literal: \"Easter week\" is shown as it stands, and not read as a date."
                                + " Add the date in numbers beside it: \"date-parts\": [[1923, 5, 11]].");
    }

    @Test
    void oddOptionalFields_areTold_andTheSourceStandsWithoutThem() {
        Catalog catalog = folder.source(
                        "{ \"literal\": \"Our Correspondent\" }",
                        "\"Poli\", { \"family\": \"Roe\" }",
                        "\"URL\"",
                        "\"publisher\": 7, \"URL\"",
                        "\"article-newspaper\"",
                        "\"Newspaper Article\"")
                .load();

        assertThat(catalog.problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/0/type", "/0/author/0", "/0/publisher");
        assertThat(catalog.source("otago-1923").orElseThrow().authors()).containsExactly("Roe");
    }

    @Test
    void numberAsId_isReadAsText() {
        Catalog catalog = folder.source("\"otago-1923\"", "4711").entry("a").load();

        assertThat(catalog.source("4711")).isPresent();
    }

    @Test
    void sourcesThatAreNoList_areTold() {
        assertThat(problems(folder.write("sources.json", "{}").load()))
                .singleElement()
                .asString()
                .startsWith("sources.json: this is an object in braces instead of a list in brackets.");
    }

    @Test
    void pointWithoutSource_leavesItsSeriesStanding() {
        Catalog catalog = folder.series("radios", "otago-1923", "nobody").load();

        assertThat(problems(catalog))
                .containsExactly("series/radios.json#/points/0/cites/0/source: there is no source \"nobody\" in"
                        + " sources.json. Known: otago-1923.");
        assertThat(catalog.series("radios").orElseThrow().points()).hasSize(1);
    }

    @Test
    void brokenBreak_takesTheSeries_becauseALineWouldBeDrawnAcrossIt() {
        Catalog catalog = folder.series("radios", "\"breaks\": [\"1924\"]", "\"breaks\": [\"soon\"]")
                .load();

        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("series/radios.json#/breaks/0: \"soon\" is not a date:");
        assertThat(catalog.series()).isEmpty();
    }

    @Test
    void seriesOfAnUnknownTheme_isLeftOut() {
        assertThat(problems(folder.series("radios", "\"radio\"", "\"tv\"").load()))
                .containsExactly("series/radios.json#/theme: there is no theme \"tv\" in timeline.json."
                        + " Known: cars, radio.");
    }
}
