package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;

import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.CatalogSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ApiTest {
    private static final String TIMELINE = "/api/v1/timeline.json";

    private static String version() {
        return RunningApplication.context()
                .getBean(CatalogSource.class)
                .current()
                .version();
    }

    @Test
    void timeline_isColumnsOfEqualLengthInTimeOrder() {
        JsonNode timeline = json(TIMELINE);
        JsonNode columns = timeline.at("/columns");
        assertThat(timeline.at("/version").asString()).isEqualTo(version());
        assertThat(timeline.at("/total").asInt()).isEqualTo(3);
        assertThat(timeline.at("/count").asInt()).isEqualTo(3);
        assertThat(columns.at("/id"))
                .extracting(JsonNode::asString)
                .containsExactly("melbourne-wireless", "detroit-radio", "motor-patrols");
        assertThat(columns.at("/phrase"))
                .extracting(JsonNode::asString)
                .containsExactly("about April 1923", "7 April 1928", "since 1930");
        assertThat(columns.at("/earliest/1").asLong()).isEqualTo(-15244);
        assertThat(columns.at("/latest/2").isNull()).isTrue();
        assertThat(columns.at("/theme")).extracting(JsonNode::asInt).containsExactly(0, 0, 1);
        assertThat(columns).allMatch(column -> column.size() == 3);
    }

    @Test
    void timeline_hasShortTitlesInTheLanguageOfTheTitles_andFirstPictures() {
        assertThat(json(TIMELINE).at("/columns/short"))
                .extracting(JsonNode::asString)
                .containsExactly("Wireless in patrol cars", "", "");
        assertThat(json(TIMELINE + "?lang=ar").at("/columns/short"))
                .extracting(JsonNode::asString)
                .containsOnly("");
        JsonNode pictures = json(TIMELINE).at("/columns/picture");
        assertThat(pictures.get(0).asString()).matches("car\\.svg\\?v=[0-9a-f]{8}");
        assertThat(get("/media/" + pictures.get(0).asString()).statusCode()).isEqualTo(200);
        assertThat(pictures.get(1).asString()).isEmpty();
    }

    @Test
    void cards_sayWhatTheTimelineLeavesOut_inItsOrder() {
        JsonNode cards = json("/api/v1/cards.json").at("/columns");
        assertThat(cards.at("/id")).isEqualTo(json(TIMELINE).at("/columns/id"));
        assertThat(cards.at("/lede/0").asString()).isEqualTo("One officer drove, another listened through headphones.");
        assertThat(cards.at("/ledeLanguage/0").asString()).isEqualTo("en");
        assertThat(cards.at("/sources")).extracting(JsonNode::asInt).startsWith(2, 1);
        assertThat(cards.at("/disputed")).extracting(JsonNode::asBoolean).containsExactly(true, false, false);
        assertThat(cards.at("/effects")).extracting(JsonNode::asInt).containsExactly(1, 0, 0);
    }

    @Test
    void timeline_namesSpanChoicesErasAndMessages() {
        JsonNode timeline = json(TIMELINE);
        assertThat(timeline.at("/title").asString()).isEqualTo("Test Lamp");
        assertThat(timeline.at("/span/edtf").asString()).isEqualTo("1920/1940");
        assertThat(timeline.at("/themes/0/count").asInt()).isEqualTo(2);
        assertThat(timeline.at("/eras/0/name").asString()).isEqualTo("The wireless age");
        assertThat(timeline.at("/messages/retry").asString()).isEqualTo("Try again");
    }

    @Test
    void timeline_tellsWhatTheNumberStripCanShow() {
        JsonNode series = json(TIMELINE).at("/series");
        assertThat(series.at("/count").asInt()).isEqualTo(1);
        assertThat(series.has("first")).isFalse();
    }

    @Test
    void query_leavesWhatMatches_andKeepsTheCountsOfItsOwnDimension() {
        JsonNode timeline = json(TIMELINE + "?theme=mobility");
        assertThat(timeline.at("/columns/id")).extracting(JsonNode::asString).containsExactly("motor-patrols");
        assertThat(timeline.at("/themes/0/count").asInt()).isEqualTo(2);
        assertThat(timeline.at("/total").asInt()).isEqualTo(3);
    }

    @Test
    void links_arePlacesInTheColumns() {
        JsonNode links = json(TIMELINE).at("/links");
        assertThat(links.at("/from")).extracting(JsonNode::asInt).containsExactly(0);
        assertThat(links.at("/to")).extracting(JsonNode::asInt).containsExactly(1);
        JsonNode later = json(TIMELINE + "?from=1928").at("/links");
        assertThat(later.at("/from")).isEmpty();
        assertThat(later.at("/to")).isEmpty();
    }

    @Test
    void thread_leavesCausesAndEffectsOfItsEntry() {
        JsonNode thread = json(TIMELINE + "?thread=detroit-radio");
        assertThat(thread.at("/columns/id"))
                .extracting(JsonNode::asString)
                .containsExactly("melbourne-wireless", "detroit-radio");
        assertThat(thread.at("/thread/id").asString()).isEqualTo("detroit-radio");
        assertThat(thread.at("/thread/title").asString()).startsWith("Detroit");
        assertThat(thread.at("/themes/1/count").asInt()).isZero();
        assertThat(json(TIMELINE + "?thread=nothing")).isEqualTo(json(TIMELINE));
    }

    @Test
    void kindOfSource_leavesTheEntriesThatCiteOne() {
        int all = json(TIMELINE).at("/columns/id").size();
        assertThat(json(TIMELINE + "?source=primary").at("/columns/id").size()).isBetween(1, all);
        assertThat(json(TIMELINE + "?source=company").at("/columns/id").size()).isZero();
        assertThat(json(TIMELINE + "?source=rumour")).isEqualTo(json(TIMELINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=nonsense",
                "?thread=%3Cscript%3E&thread=",
                "?theme=%3Cscript%3E",
                "?q=%22%27%28%5B*~%2B",
                "?country=zz&country=&kind",
                "?lang=xx",
                "?unknown=1",
                "?v=0",
                "?%F0%9F%92%A1=%E2%80%AE"
            })
    void nonsense_isIgnored(String query) {
        assertThat(get(TIMELINE + query).statusCode()).isEqualTo(200);
    }

    @Test
    void texts_comeInTheLanguageAskedForOrInEnglish() {
        JsonNode timeline = json(TIMELINE + "?lang=ar");
        assertThat(timeline.at("/direction").asString()).isEqualTo("rtl");
        assertThat(timeline.at("/columns/titleLanguage"))
                .extracting(JsonNode::asString)
                .containsExactly("ar", "en", "en");
        assertThat(timeline.at("/themes"))
                .extracting(theme -> theme.at("/language").asString())
                .containsExactly("ar", "en");
    }

    @Test
    void entry_comesWithDisputeNeighboursAndSources() {
        JsonNode entry = json("/api/v1/entries/melbourne-wireless.json");
        assertThat(entry.at("/title/text").asString()).isEqualTo("Melbourne police put wireless in patrol cars");
        assertThat(entry.at("/date/edtf").asString()).isEqualTo("1923-04~");
        assertThat(entry.at("/page").asString()).isEqualTo("/entry/melbourne-wireless");
        assertThat(entry.at("/statements/0/cites/0/quote").asString())
                .isEqualTo("Melbourne is the first city in Australia");
        assertThat(entry.at("/dispute/positions")).hasSize(2);
        assertThat(entry.at("/figures/0/value").asDouble()).isEqualTo(2);
        assertThat(entry.at("/media/0/address").asString()).isEqualTo("/media/car.svg");
        assertThat(entry.at("/ledTo/0/id").asString()).isEqualTo("detroit-radio");
        assertThat(entry.at("/sources"))
                .extracting(source -> source.at("/id").asString())
                .containsExactly("otago-1923", "scott-1928");
        assertThat(json("/api/v1/entries/detroit-radio.json")
                        .at("/leadingTo/0/id")
                        .asString())
                .isEqualTo("melbourne-wireless");
    }

    @Test
    void sources_areCslJsonAsInTheFile() {
        JsonNode sources = json("/api/v1/sources.json");
        assertThat(sources).hasSize(2);
        assertThat(sources.at("/0/container-title").asString()).isEqualTo("Otago Daily Times");
        assertThat(sources.at("/0/custom/archived/date").asString()).isEqualTo("2019-05-03");
    }

    @Test
    void stories_comeInOrderOfTheirBeginning() {
        JsonNode stories = json("/api/v1/stories.json").at("/stories");
        assertThat(stories)
                .extracting(story -> story.at("/id").asString())
                .containsExactly("numbers-grow", "radio-car");
        JsonNode story = stories.get(1);
        assertThat(story.at("/page").asString()).isEqualTo("/stories/radio-car");
        assertThat(story.at("/title/text").asString()).isEqualTo("The radio car");
        assertThat(story.at("/media/0/address").asString()).isEqualTo("/media/car.svg");
        assertThat(story.at("/span/edtf").asString()).isEqualTo("1921/1938");
        assertThat(story.at("/steps").asInt()).isEqualTo(4);
        assertThat(story.at("/seconds").asInt()).isEqualTo(75);
        assertThat(json("/api/v1/stories.json?lang=ar").at("/stories/1/page").asString())
                .isEqualTo("/stories/radio-car?lang=ar");
    }

    @Test
    void story_comesWithStepsAndSources() {
        JsonNode story = json("/api/v1/stories/radio-car.json");
        JsonNode first = story.at("/steps/0");
        assertThat(first.at("/entry/id").asString()).isEqualTo("melbourne-wireless");
        assertThat(first.at("/entry/date/phrase").asString()).isEqualTo("about April 1923");
        assertThat(first.at("/window/edtf").asString()).isEqualTo("1921/1926");
        assertThat(first.at("/title/text").asString()).isEqualTo("One officer *listens*");
        assertThat(first.at("/seconds").asInt()).isEqualTo(25);
        assertThat(first.has("series")).isFalse();
        assertThat(story.at("/steps/2/series/unit/text").asString()).isEqualTo("countries");
        assertThat(story.at("/sources"))
                .extracting(source -> source.at("/id").asString())
                .containsExactly("otago-1923");
    }
}
