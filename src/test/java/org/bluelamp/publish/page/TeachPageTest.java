package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for teachers and the worksheets, over HTTP. */
class TeachPageTest {
    private static Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return Jsoup.parse(answer.body());
    }

    @Test
    void teach_offersAWorksheetOfEachStory_andAFormForASelection() {
        Document page = page("/teach");

        assertThat(page.select("h1").text()).isEqualTo("For teachers");
        assertThat(page.select("a[href*=story=radio-car]")).isNotEmpty();
        assertThat(page.select("form[action$=/teach/worksheet] [name]").eachAttr("name"))
                .containsExactly("theme", "from", "to");
    }

    @Test
    void worksheet_isAskedByItsAddress_andLeadsToItsAnswersAndFile() {
        Document page = page("/teach/worksheet?story=radio-car");

        assertThat(page.select("h1").text()).startsWith("Worksheet: ");
        assertThat(page.select("a.bl-sheet-way").eachAttr("href"))
                .contains(
                        "/teach/worksheet?answers=yes&story=radio-car",
                        "/teach/worksheet.docx?story=radio-car",
                        "/teach/worksheet?set=2&story=radio-car");
        Document answers = page("/teach/worksheet?story=radio-car&answers");
        assertThat(answers.select("h1").text()).startsWith("Answer sheet: ");
        assertThat(answers.select(".bl-sheet-room")).isEmpty();
    }

    @Test
    void selection_isTheQueryOfTheList() {
        Document page = page("/teach/worksheet?from=1920&to=1929&theme=&q=");

        assertThat(page.select("h1").text()).matches("Worksheet: .*entr.*");
        assertThat(page.select("a.bl-sheet-link").attr("href")).isEqualTo("/list?from=1920&to=1929");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teach/worksheet", "/teach/worksheet.docx"})
    void overlongQuery_thatWouldFindEntries_isRefused(String path) {
        String query = "?from=1920&to=1929&theme=";

        assertThat(get(path + query).statusCode()).isEqualTo(200);
        assertThat(get(path + query + "&theme=".repeat(300)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teach/worksheet?q=xyzzyqwertz", "/teach/worksheet.docx?q=xyzzyqwertz"})
    void selectionOfNothing_isRefusedInWords(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("selection has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teach/worksheet?story=radio-cars", "/teach/worksheet.docx?story=%3Cscript%3E"})
    void unknownStory_isNotFound(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void hostileParameters_areNeverPrinted() {
        String body = get("/teach/worksheet?from=1920&to=1929&set=%22%3E%3Cscript%3E&answers=%3Cscript%3E&x=%3Cb%3E")
                .body();

        assertThat(body).doesNotContain("\"><script>", "<b>", "&lt;b&gt;");
    }

    @Test
    void file_isADocumentForWord() {
        HttpResponse<String> answer = get("/teach/worksheet.docx?story=radio-car&answers=yes");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("answers-radio-car.docx");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void about_theEndOfAStory_andTheSiteMap_leadToIt() {
        assertThat(get("/about").body()).contains("href=\"/teach\"");
        assertThat(get("/api/v1/stories/radio-car.html").body())
                .contains("teach/worksheet?story=radio-car")
                .contains("href=\"teach\"");
        assertThat(get("/sitemap.xml").body()).contains("/teach</loc>");
    }
}
