package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.send;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what the build has made is sent. */
class AssetsTest {
    private static final String STYLES = "/bluelamp/application.css";
    private static final String BROWSER = "gzip, deflate, br, zstd";

    private static String font() {
        Matcher font = Pattern.compile("url\\((fonts/[^)]+)\\)")
                .matcher(get("/bluelamp/pages.css").body());
        assertThat(font.find()).isTrue();
        return "/bluelamp/" + font.group(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"gzip, deflate, br | br", "gzip | gzip"})
    void text_isSentAsCompressedByTheBuildOrTheServer(String accepted, String coding) {
        HttpHeaders headers = get(STYLES, "Accept-Encoding", accepted).headers();
        HttpHeaders plain = get(STYLES).headers();
        assertThat(headers.firstValue("Content-Encoding")).hasValue(coding);
        assertThat(headers.firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(plain.firstValueAsLong("Content-Length").orElseThrow() / 3);
        assertThat(headers.allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(plain.allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(headers.firstValue("ETag")).isNotEqualTo(plain.firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {STYLES, "/api/v1/openapi.json", "/entry/melbourne-wireless"})
    void answerThatHasNotChanged_variesLikeTheFirst(String path) {
        HttpResponse<String> first = get(path, "Accept-Encoding", BROWSER);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(path, "Accept-Encoding", BROWSER, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().allValues("Vary")).isEqualTo(first.headers().allValues("Vary"));
        assertThat(again.headers().firstValue("ETag")).hasValue(etag);
        assertThat(again.headers().firstValue("Cache-Control"))
                .isEqualTo(first.headers().firstValue("Cache-Control"));
        assertThat(get(path, "Accept-Encoding", "identity", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void head_tellsWhatGetWouldSend() {
        HttpHeaders head = send("HEAD", STYLES, "Accept-Encoding", BROWSER).headers();
        HttpHeaders get = get(STYLES, "Accept-Encoding", BROWSER).headers();
        for (String name : new String[] {"ETag", "Content-Length", "Content-Encoding", "Cache-Control", "Vary"}) {
            assertThat(head.allValues(name)).isNotEmpty().isEqualTo(get.allValues(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {STYLES, "/api/v1/timeline.json"})
    void partOfACompressedText_isNotSent(String path) {
        HttpResponse<String> answer = get(path, "Accept-Encoding", BROWSER, "Range", "bytes=0-99");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Range")).isEmpty();
    }

    @Test
    void font_isNamedByItsContentAndKeptForGood() {
        HttpHeaders headers = get(font(), "Accept-Encoding", BROWSER).headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("font/woff2");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(headers.firstValue("Content-Encoding")).isEmpty();
        assertThat(headers.firstValue("Vary")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {STYLES + ".br", "/bluelamp/fonts.json", "/bluelamp/shell/manifest.json", "/bluelamp/shell/"})
    void whatTheServerReadsItself_isNotSent(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }
}
