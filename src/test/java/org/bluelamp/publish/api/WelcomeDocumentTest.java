package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;

import java.nio.file.Path;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.publish.http.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a visitor who comes for the first time is told: by the exhibit, or where it says nothing. */
class WelcomeDocumentTest {
    private static final Site SITE = new Site("/museum", "");

    @TempDir
    Path temp;

    private WelcomeDocument document(ExhibitFolder folder, String language) {
        return WelcomeDocument.of(folder.load(), language, SITE);
    }

    private ExhibitFolder folder() {
        return new ExhibitFolder(temp)
                .entry("a")
                .series("radios")
                .story("radio-car", "\"seconds\": 30", "\"seconds\": 100");
    }

    private static ExhibitFolder welcoming(ExhibitFolder folder, String welcome) {
        return folder.timeline("\"span\"", "\"welcome\": " + welcome + ", \"span\"");
    }

    @Test
    void exhibitThatSaysNothing_hasItsTitleItsNumberOfEntriesAndTheWaysThatItHas() {
        WelcomeDocument document = document(folder(), "en");

        assertThat(document.question().text()).isEqualTo("Test");
        assertThat(document.sentence().text()).isEqualTo("1 entry, with its sources.");
        assertThat(document.ways()).extracting(WelcomeDocument.Way::kind).containsExactly("story", "year-and-country");
        WelcomeDocument.Way tour = document.ways().getFirst();
        assertThat(tour.label().text()).isEqualTo("Take the two-minute tour");
        assertThat(tour.line().orElseThrow().text()).isEqualTo("The radio car");
        assertThat(tour.page()).contains("/museum/stories/radio-car");
    }

    @Test
    void threeEntriesOfTheGreatestSignificance_areAWay() {
        ExhibitFolder folder = new ExhibitFolder(temp);
        for (String id : new String[] {"a", "b", "c"}) {
            folder.write("entries/" + id + ".json", significant(id));
        }
        WelcomeDocument document = document(folder, "en");

        assertThat(document.points()).extracting(WelcomeDocument.Point::entry).containsExactly("a", "b", "c");
        assertThat(document.ways().getFirst().kind()).isEqualTo("turning-points");
        assertThat(document.ways().getFirst().line().orElseThrow().text())
                .isEqualTo("A flight through the three that changed most");
    }

    private static String significant(String id) {
        return ExhibitFolder.entryJson(id).replaceFirst("\"significance\": ?\\d", "\"significance\": 5");
    }

    @Test
    void numbersInTexts_areCounted() {
        ExhibitFolder folder = welcoming(folder(), """
                { "question": { "en": "Who hears?", "fr": "Qui écoute ?" },
                  "sentence": { "en": "{entries} between {first} and {last}.", "fr": "{entries} de {first}." },
                  "ways": [ { "kind": "story", "story": "radio-car", "label": { "en": "{minutes} minutes", "fr": "{minutes} min" } } ] }""");

        WelcomeDocument english = document(folder, "en");
        assertThat(english.sentence().text()).isEqualTo("1 between 1923 and 1923.");
        assertThat(english.ways())
                .singleElement()
                .satisfies(way -> assertThat(way.label().text()).isEqualTo("two minutes"));
        WelcomeDocument french = document(folder, "fr");
        assertThat(french.question().language()).isEqualTo("fr");
        assertThat(french.sentence().text()).isEqualTo("1 de 1923.");
        assertThat(french.ways().getFirst().label().text()).isEqualTo("2 min");
    }

    @Test
    void document_isAnsweredWithoutASession_andKeptForGoodWithItsVersion() {
        JsonNode welcome = json("/api/v1/welcome.json");
        assertThat(welcome.at("/question/text").asString()).isNotBlank();
        assertThat(welcome.at("/messages").propertyNames()).contains("coach", "found.one");
        var answer = get("/api/v1/welcome.json?v=" + welcome.at("/version").asString());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
