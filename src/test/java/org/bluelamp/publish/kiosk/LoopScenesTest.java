package org.bluelamp.publish.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.publish.http.Site;
import org.bluelamp.publish.kiosk.LoopScenes.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopScenesTest {
    private static final String DRAWING = "\"media\": [ { \"file\": \"a.svg\", \"alt\": { \"en\": \"A set\" },"
            + " \"credit\": \"We\", \"licence\": \"CC0-1.0\" } ]";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp)
                .series("radios")
                .story("radio-car")
                .write("media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    }

    /** An entry with a drawing and a lede. */
    private ExhibitFolder entry(String id, String lede, String more) {
        String json = ExhibitFolder.entryJson(id)
                .replaceFirst("\"lede\": ?\\{[^}]*}", "\"lede\": { \"en\": \"" + lede + "\" }")
                .replaceFirst("\\{", "{ " + more + DRAWING + ", ");
        return folder.write("entries/" + id + ".json", json);
    }

    private List<Scene> scenes() {
        Catalog catalog = folder.load();
        assertThat(catalog.problems()).isEmpty();
        return new LoopScenes(catalog, "en", Site.of("/museum", Optional.empty())).all();
    }

    @Test
    void stepOfAStory_isAPicture_withItsEntrysFirstSentencesThatFit() {
        entry("a", "One man drove through the night. Another one, who sat behind him, listened for hours.", "");

        assertThat(scenes()).singleElement().satisfies(scene -> {
            assertThat(scene.story()).contains("radio-car");
            assertThat(scene.entry()).isEqualTo("a");
            assertThat(scene.sentence()).isEqualTo("One man drove through the night.");
            assertThat(scene.picture()).isEqualTo("/museum/media/a.svg");
            assertThat(scene.from()).isEqualTo("1921");
            assertThat(scene.to()).isEqualTo("1935");
            assertThat(scene.share()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void entryWhoseLedeHasNoSentenceThatFits_isShownByItsTitle() {
        entry("a", "A sentence that goes on for longer than anybody who only passes by would stop to read it.", "");

        assertThat(scenes())
                .singleElement()
                .satisfies(scene -> assertThat(scene.sentence()).isEqualTo(scene.title()));
    }

    @Test
    void delicateEntry_isNotShown() {
        entry("a", "One man drove through the night.", "\"delicate\": true, ");

        assertThat(scenes()).isEmpty();
    }

    @Test
    void delicateStory_isNotShown() {
        entry("a", "One man drove through the night.", "");
        folder.story("radio-car", "\"steps\"", "\"delicate\": true, \"steps\"");

        assertThat(scenes()).noneMatch(scene -> scene.story().isPresent());
    }

    @Test
    void storiesOfTheSettings_standInTheirOrder_andEachEntryOnce() {
        entry("a", "One man drove through the night.", "");
        folder.story("b-story").write("kiosk.json", "{ \"loop\": { \"stories\": [\"radio-car\", \"b-story\"] } }");

        assertThat(scenes()).extracting(Scene::story).containsExactly(Optional.of("radio-car"));
    }
}
