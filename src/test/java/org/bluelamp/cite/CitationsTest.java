package org.bluelamp.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sources that are hard to cite, held against what the guides of the styles ask for. */
class CitationsTest {
    private static final Map<String, JsonNode> HARD = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = CitationsTest.class.getResourceAsStream("/cite/hard-sources.json")) {
            JsonMapper.shared()
                    .readTree(file)
                    .forEach(source -> HARD.put(source.path("id").asString(), source));
        }
    }

    private static String apa(String id) {
        return cited(id, CitationStyle.APA, "en");
    }

    private static String chicago(String id) {
        return cited(id, CitationStyle.CHICAGO, "en");
    }

    private static String mla(String id) {
        return cited(id, CitationStyle.MLA, "en");
    }

    private static String harvard(String id) {
        return cited(id, CitationStyle.HARVARD, "en");
    }

    private static String cited(String id, CitationStyle style, String language) {
        return new Citations(language).of(HARD.get(id), style).html();
    }

    @Test
    void unsignedNewspaperArticleOf1923_beginsWithWhatEachStylePutsInTheAuthorsPlace() {
        String id = "otago-1923-modern-sleuth";
        assertThat(apa(id))
                .startsWith(
                        "The Modern Sleuth: Wireless and Motor Cars. (1923, May 11). <i>Otago Daily Times</i>. https:");
        assertThat(chicago(id))
                .startsWith(
                        "<i>Otago Daily Times</i>. “The Modern Sleuth: Wireless and Motor Cars.” May 11, 1923. https:");
        assertThat(mla(id))
                .startsWith("“The Modern Sleuth: Wireless and Motor Cars.” <i>Otago Daily Times</i>, 11 May 1923, ");
        assertThat(harvard(id))
                .startsWith(
                        "<i>Otago Daily Times</i> (1923) ‘The Modern Sleuth: Wireless and Motor Cars’, 11 May. Available at: ");
    }

    @Test
    void institutionsReport_hasTheInstitutionAsItsAuthorAndTheNumber() {
        String id = "amnesty-2006-caveirao";
        assertThat(apa(id))
                .startsWith("Amnesty International. (2006). <i>Brazil: “We have")
                .contains("</i> (AMR 19/007/2006). ");
        assertThat(chicago(id)).startsWith("Amnesty International. <i>Brazil: “We Have Come to Take Your Souls”: ");
        assertThat(mla(id)).startsWith("Amnesty International. <i>Brazil: ").contains("AMR 19/007/2006, 2006, https:");
        assertThat(harvard(id))
                .startsWith("Amnesty International (2006) <i>Brazil: ")
                .endsWith(" (Accessed: 29 November 2026).");
    }

    @Test
    void severalAuthors_areNamedOrShortenedAsTheStyleAsks() {
        String id = "creamer-2003-luminol-copy";
        assertThat(apa(id))
                .startsWith(
                        "Creamer, J. I., Quickenden, T. I., Apanah, M. V., Kerr, K. A., &amp; Robertson, P. (2003). ")
                .contains("<i>Luminescence</i>, <i>18</i>, 193–198.");
        assertThat(chicago(id))
                .startsWith(
                        "Creamer, J. I., T. I. Quickenden, M. V. Apanah, K. A. Kerr, and P. Robertson. “A Comprehensive ")
                .contains("<i>Luminescence</i> 18 (2003): 193–98.");
        assertThat(mla(id))
                .startsWith("Creamer, J. I., et al. “A Comprehensive ")
                .contains("vol. 18, 2003, pp. 193–98, ");
        assertThat(harvard(id)).startsWith("Creamer, J.I. <i>et al.</i> (2003) ‘A comprehensive ");
    }

    @Test
    void actOfCongress_isCitedByItsNumber_andAnotherLawIsNotCalledOne() {
        assertThat(apa("us-1968-public-law-90-351-copy"))
                .startsWith(
                        "Omnibus Crime Control and Safe Streets Act of 1968, Pub. L. No. 90-351, 82 Stat. 197 (1968). ");
        assertThat(apa("eu-2024-ai-act"))
                .startsWith("Regulation (EU) 2024/1689 ")
                .endsWith("(2024). https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024R1689")
                .doesNotContain("Pub. L.");
        ObjectNode act = ((ObjectNode) HARD.get("eu-2024-ai-act")).deepCopy();
        act.put("title", "Road Safety Act 1967").put("number", "1967 c. 30");
        assertThat(new Citations("en").of(act, CitationStyle.CHICAGO).text())
                .startsWith("Road Safety Act 1967 (1967 c. 30), ")
                .doesNotContain("Pub. L.");
    }

    @Test
    void caseOfTheSupremeCourt_isCitedByItsReporter() {
        String id = "us-supreme-court-1928-olmstead";
        assertThat(apa(id)).startsWith("Olmstead v. United States, 277 U.S. 438 (1928). https:");
        assertThat(mla(id))
                .startsWith("<i>Olmstead v. United States, 277 U.S. 438</i>. ")
                .contains("4 June 1928");
        assertThat(harvard(id)).startsWith("<i>Olmstead v. United States, 277 U.S. 438</i> (1928). ");
    }

    @Test
    void rulingOfAnotherCourt_namesTheCourtAndTheDay_andItsNumberOnce() {
        assertThat(apa("bundesverfassungsgericht-2006-rasterfahndung"))
                .startsWith(
                        "Beschluss des Ersten Senats vom 4. April 2006 - 1 BvR 518/02 (Bundesverfassungsgericht April 4, 2006). ");
    }

    @Test
    void treaty_isCitedByItsNameAndYear() {
        String id = "au-2014-malabo-convention";
        String name = "African Union Convention on Cyber Security and Personal Data Protection";
        assertThat(apa(id)).startsWith(name + ", 2014. https:");
        assertThat(mla(id)).startsWith(name + ". African Union");
        assertThat(harvard(id)).startsWith("‘" + name + "’ (2014). ");
    }

    @Test
    void documentOfAnArchive_namesWhoHoldsIt() {
        assertThat(chicago("ireland-1981-plastic-bullets-copy"))
                .startsWith("Department of the Taoiseach. “2011/127/1059 (Note on Plastic Bullets, September 1981).” ")
                .contains("National Archives, Ireland");
    }

    @Test
    void broadcast_namesTheProgrammeAndWhatItIs() {
        String id = "cbc-archives-1959-winnipeg-999";
        assertThat(apa(id)).contains("(1959, December 8). [Broadcast]. In <i>Eye to Eye</i>.");
        assertThat(mla(id)).contains("<i>Eye to Eye</i>, CBC Digital Archives, 8 Dec. 1959, ");
    }

    @Test
    void undatedSource_isSaidToBeUndated_andNotRetrievedWhereNoDayIsKnown() {
        String id = "knigi-interpol-copy";
        assertThat(apa(id)).contains("(n.d.)").doesNotContain("Retrieved");
        assertThat(chicago(id)).contains(", n.d. ");
        assertThat(harvard(id)).contains("(no date)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ennahar-2013-red-notices", "chinanews-2021-guangzhou-110", "bertillon-1893-identification"})
    void titleInAnotherLanguage_keepsItsLettersAsTheyAre(String id) {
        String title = HARD.get(id).path("title").asString();
        for (CitationStyle style : CitationStyle.values()) {
            assertThat(cited(id, style, "en")).as(style.id()).contains(title);
        }
    }

    @Test
    void pageInAnotherLanguage_hasItsWordsAndDates() {
        assertThat(cited("amnesty-2006-caveirao", CitationStyle.HARVARD, "fr"))
                .contains("Disponible sur")
                .contains("(Consulté le: 29 novembre 2026)");
        assertThat(cited("otago-1923-modern-sleuth", CitationStyle.MLA, "ar")).contains("11 مايو");
        assertThat(cited("otago-1923-modern-sleuth", CitationStyle.MLA, "tlh")).contains("11 May 1923");
    }

    @Test
    void encyclopediaWithoutAuthor_isCitedInEveryStyle() {
        ObjectNode article = JsonMapper.shared().createObjectNode();
        article.put("id", "x").put("type", "entry-encyclopedia").put("title", "St. Roch");
        article.put("container-title", "The Encyclopedia");
        assertThat(new Citations("en").all(article))
                .allSatisfy(citation -> assertThat(citation.text()).contains("St. Roch"));
    }

    @Test
    void datesAndTypesThatNoStyleKnows_areNoFault() {
        JsonNode odd = JsonMapper.shared().readTree("""
                { "id": "x", "type": "telegram", "title": "A <i>ship</i> & more",
                  "issued": { "date-parts": [[1914, 8, 4], [1915]] } }""");
        assertThat(new Citations("en").all(odd))
                .allSatisfy(
                        citation -> assertThat(citation.text()).contains("1914").contains("& "));
    }

    @Test
    void textAndHtml_sayTheSame() {
        Citation citation = new Citations("en").of(HARD.get("creamer-2003-luminol-copy"), CitationStyle.APA);
        assertThat(citation.text()).contains("Kerr, K. A., & Robertson").doesNotContain("<");
        assertThat(citation.html())
                .contains("<i>Luminescence</i>")
                .doesNotContain("style=")
                .doesNotContain("div");
    }
}
