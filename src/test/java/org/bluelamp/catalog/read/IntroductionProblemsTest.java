package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an exhibit says of its themes and of itself: each sort of problem, and what is left out for it. */
class IntroductionProblemsTest {
    private static final String ABOUT = """
        { "title": { "en": "About" }, "sections": [
          { "id": "how", "title": { "en": "How" }, "paragraphs": [ { "text": { "en": "By hand." } } ] },
          { "id": "why", "title": { "en": "Why" }, "paragraphs": [
            { "text": { "en": "For you." }, "cites": [ { "source": "otago-1923" } ] } ] } ] }\
        """;

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    private ExhibitFolder themeWith(String fields) {
        return folder.timeline("\"en\": \"Radio\" }", "\"en\": \"Radio\" }, " + fields);
    }

    private static List<String> problems(Catalog catalog) {
        return catalog.problems().stream().map(Problem::toString).toList();
    }

    private static Exhibit.Introduction introduction(Catalog catalog) {
        return catalog.exhibit().theme("radio").orElseThrow().introduction();
    }

    @Test
    void introduction_loaded_hasItsStatementsAndDrawing() {
        Catalog catalog = themeWith("""
            "introduction": [ { "text": { "en": "Voices." }, "cites": [ { "source": "otago-1923" } ] } ],
            "media": [ { "file": "a.svg", "alt": { "en": "A set" }, "credit": "We", "licence": "CC0-1.0" } ]\
            """)
                .write("media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .load();

        assertThat(problems(catalog)).isEmpty();
        assertThat(introduction(catalog).statements()).hasSize(1);
        assertThat(introduction(catalog).media()).extracting(Entry.Medium::file).containsExactly("a.svg");
    }

    @Test
    void citeOfNoSource_inAnIntroduction_takesTheStatementAndLeavesTheTheme() {
        Catalog catalog = themeWith(
                        "\"introduction\": [ { \"text\": { \"en\": \"V.\" }, \"cites\": [ { \"source\": \"otago\" } ]"
                                + " } ]")
                .load();

        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("timeline.json#/themes/0/introduction/0/cites/0/source: there is no source \"otago\"");
        assertThat(introduction(catalog).statements()).isEmpty();
        assertThat(catalog.exhibit().themes()).hasSize(2);
    }

    @Test
    void drawingThatIsNotThere_goesAlone() {
        Catalog catalog = themeWith(
                        "\"media\": [ { \"file\": \"a.svg\", \"alt\": { \"en\": \"A\" }, \"credit\": \"We\","
                                + " \"licence\": \"CC0-1.0\" } ]")
                .load();

        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("timeline.json#/themes/0/media/0/file: there is no file \"a.svg\" in the folder media.");
        assertThat(introduction(catalog).media()).isEmpty();
    }

    @Test
    void about_loaded_hasItsSections() {
        Catalog catalog = folder.write("about.json", ABOUT).load();

        assertThat(problems(catalog)).isEmpty();
        assertThat(catalog.about().orElseThrow().sections())
                .extracting(About.Section::id)
                .containsExactly("how", "why");
    }

    @Test
    void about_changed_changesTheVersion() {
        String version = folder.write("about.json", ABOUT).load().version();

        assertThat(folder.write("about.json", ABOUT.replace("By hand", "By night"))
                        .load()
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void paragraphThatCitesNoSource_takesItsEmptiedSectionAlong() {
        Catalog catalog = folder.write("about.json", ABOUT.replace("otago-1923", "otago-1932"))
                .load();

        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("about.json#/sections/1/paragraphs/0/cites/0/source: there is no source \"otago-1932\"")
                .contains("otago-1923");
        assertThat(catalog.about().orElseThrow().sections())
                .extracting(About.Section::id)
                .containsExactly("how");
    }

    @Test
    void sectionIdTwice_keepsTheFirst() {
        Catalog catalog =
                folder.write("about.json", ABOUT.replace("\"why\"", "\"how\"")).load();

        assertThat(problems(catalog))
                .containsExactly("about.json#/sections/1/id: the id \"how\" stands twice in sections."
                        + " Give one of them another id.");
        assertThat(catalog.about().orElseThrow().sections()).hasSize(1);
    }

    @Test
    void aboutWithoutTitle_isLeftOutWhole() {
        Catalog catalog = folder.write("about.json", "{ \"sections\": [] }").load();

        assertThat(problems(catalog)).anyMatch(problem -> problem.startsWith("about.json: \"title\" is missing."));
        assertThat(catalog.about()).isEmpty();
    }
}
