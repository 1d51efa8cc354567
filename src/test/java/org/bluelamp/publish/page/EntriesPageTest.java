package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesPageTest {
    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    @Test
    void allEntries_standInTimeOrderInOnePage() {
        assertThat(page("/entries").select("main li a").eachAttr("href"))
                .containsExactly("/entry/melbourne-wireless", "/entry/detroit-radio", "/entry/motor-patrols");
        assertThat(page("/entries").select("main li").first().text()).startsWith("about April 1923 Melbourne");
        assertThat(page("/entries?lang=ar").select("main li a").first().attr("href"))
                .isEqualTo("/entry/melbourne-wireless?lang=ar");
    }

    @Test
    void search_findsEntriesWithoutAScript() {
        Document found = page("/entries?q=detroit");
        assertThat(found.select("main li a").eachAttr("href")).startsWith("/entry/detroit-radio");
        assertThat(found.select("form input[name=q]").attr("value")).isEqualTo("detroit");
        assertThat(page("/entries?q=%22%3E%3Cscript%3E").select("main script")).isEmpty();
        assertThat(page("/entries?q=zzzzzz").select("main").text()).contains("Nothing was found");
        assertThat(page("/entries?lang=ar").select("form input[name=lang]").attr("value"))
                .isEqualTo("ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2", "99999999999", "x"})
    void missingPart_isRefused(String number) {
        HttpResponse<String> answer = get("/entries?page=" + number);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains("class=\"bl-page\"");
    }
}
