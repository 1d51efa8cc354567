package org.bluelamp.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files for reference managers, read back by libraries that others wrote. */
class ReferenceFormatTest {
    private static final String HARD = """
            { "id": "hard", "type": "article-newspaper", "title": "50 % of A_B & C #1: {why} ~ ^ \\\\ $5?",
              "author": [ { "literal": "Ministry of Posts, and Telegraphs" }, { "family": "de la Cruz", "given": "Ana" } ],
              "container-title": "The Daily\\nLamp", "issued": { "date-parts": [[1923, 4, 7]] },
              "page": "9-11", "URL": "https://example.org/a_b?c=1&d=%20#e" }""";

    private static CitedWork work(String json) {
        JsonNode csl = JsonMapper.shared().readTree(json);
        return new CitedWork(csl.path("id").asString(), csl);
    }

    private static List<CitedWork> hardSources() throws IOException {
        try (InputStream file = ReferenceFormatTest.class.getResourceAsStream("/cite/hard-sources.json")) {
            return StreamSupport.stream(JsonMapper.shared().readTree(file).spliterator(), false)
                    .map(csl -> new CitedWork(csl.path("id").asString(), csl))
                    .toList();
        }
    }

    private static Map<Key, BibTeXEntry> bibtex(List<CitedWork> works) throws ParseException {
        BibTeXDatabase read = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
                // The names of months are known to every style of BibTeX.
            }
        }.parse(new StringReader(ReferenceFormat.BIBTEX.write(works)));
        return read.getEntries();
    }

    private static String shown(BibTeXEntry entry, Key field) throws ParseException, TokenMgrException {
        String latex = entry.getField(field).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(latex));
    }

    @Test
    void bibtex_keepsWhatIsMarkupToLatex() throws Exception {
        BibTeXEntry entry = bibtex(List.of(work(HARD))).get(new Key("hard"));
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .isEqualTo("{50 \\% of A\\_B \\& C \\#1: {\\textbraceleft}why{\\textbraceright}"
                        + " {\\textasciitilde} {\\textasciicircum} {\\textbackslash} \\$5?}");
        assertThat(shown(entry, BibTeXEntry.KEY_JOURNAL)).isEqualTo("The Daily Lamp");
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
                .isEqualTo("{Ministry of Posts, and Telegraphs} and de la Cruz, Ana");
        assertThat(entry.getField(BibTeXEntry.KEY_PAGES).toUserString()).isEqualTo("9--11");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo("https://example.org/a_b?c=1&d=%20#e");
    }

    @Test
    void bibtex_hasEverySourceUnderItsId() throws Exception {
        Map<Key, BibTeXEntry> entries = bibtex(hardSources());
        assertThat(entries).hasSameSizeAs(hardSources());
        BibTeXEntry article = entries.get(new Key("creamer-2003-luminol-copy"));
        assertThat(article.getType().getValue()).isEqualTo("article");
        assertThat(shown(article, BibTeXEntry.KEY_YEAR)).isEqualTo("2003");
        assertThat(entries.get(new Key("chinanews-2021-guangzhou-110"))
                        .getField(BibTeXEntry.KEY_TITLE)
                        .toUserString())
                .contains("广州市公安局");
    }

    @Test
    void ris_isOneLineForEachField() throws IOException {
        String ris = ReferenceFormat.RIS.write(List.of(work(HARD)));
        assertThat(ris.split("\r\n")).allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"));
        RISReference read = ris(ris)[0];
        assertThat(read.getTitle()).isEqualTo("50 % of A_B & C #1: {why} ~ ^ \\ $5?");
        assertThat(read.getAuthors()).containsExactly("Ministry of Posts and Telegraphs", "de la Cruz, Ana");
        assertThat(read.getDate()).isEqualTo("1923/04/07/");
        assertThat(read.getStartPage()).isEqualTo("9");
        assertThat(read.getEndPage()).isEqualTo("11");
    }

    @Test
    void ris_hasEverySource() throws IOException {
        RISReference[] read = ris(ReferenceFormat.RIS.write(hardSources()));
        assertThat(read).hasSameSizeAs(hardSources());
        assertThat(read[0].getType()).hasToString("NEWS");
    }

    private static RISReference[] ris(String text) throws IOException {
        RISLibrary library = new RISParser().parse(new StringReader(text));
        return library.getReferences().toArray(RISReference[]::new);
    }

    @Test
    void cslJson_isTheRecordsThemselves() throws IOException {
        String json = ReferenceFormat.CSL_JSON.write(hardSources());
        assertThat(JsonMapper.shared().readTree(json))
                .containsExactlyElementsOf(
                        hardSources().stream().map(CitedWork::csl).toList());
        assertThat(json).doesNotContain("\r").endsWith("]\n");
    }

    @Test
    void dateInWordsAndRange_areToldBesideTheYear() {
        String bibtex = ReferenceFormat.BIBTEX.write(List.of(work("""
                { "id": "a", "type": "book", "title": "A", "issued": { "date-parts": [[1920], [1925]] } }"""), work("""
                { "id": "b", "type": "book", "title": "B", "issued": { "literal": "before the war" } }""")));
        assertThat(bibtex).contains("note = {1920 to 1925}").contains("note = {before the war}");
    }
}
