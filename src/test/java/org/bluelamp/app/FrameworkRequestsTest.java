package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import org.bluelamp.OpenPage;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class FrameworkRequestsTest {
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    /** It says what is wrong with its exhibit when it starts, which is no noise of a request. */
    @BeforeAll
    static void startTheApplication() {
        RunningApplication.context();
    }

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    private void assertLittleNoise() {
        assertThat(log.list).hasSizeLessThanOrEqualTo(1);
        assertThat(log.list).allMatch(line -> line.getThrowableProxy() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /?v-r=push, 404",
        "GET, /?v-r=nonsense, 404",
        "GET, /?v-r=, 404",
        "GET, /?v-r=webcomponent, 404",
        "GET, /?v-r=i18n&langtag=en, 404",
        "GET, /?v-r=oldbrowser, 404",
        "GET, /?v-r=init, 400",
        "POST, /?v-r=init&location=, 405",
        "GET, /?v-r=uidl, 405",
        "PUT, /?v-r=uidl, 405",
        "GET, /?v-r=heartbeat, 405",
        "POST, /?v-r=heartbeat, 403",
        "DELETE, /VAADIN/config/flow-build-info.json, 404",
    })
    void requestThatNoPageMakes_isRefusedWithoutASessionAndWithoutNoise(String method, String path, int status) {
        HttpResponse<String> answer = RunningApplication.send(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertLittleNoise();
    }

    @Test
    void nonsenseWithoutASession_getsTheFrameworksAnswerAndNone() {
        HttpResponse<String> cookieless = RunningApplication.post("/?v-r=uidl&v-uiId=0", "{");
        assertThat(cookieless.body()).contains("appError");
        assertThat(cookieless.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> expired = new OpenPage("bluelamp-0=0123456789ABCDEF", 0, "").post("{");
        assertThat(expired.body()).contains("sessionExpired");
        assertThat(expired.headers().firstValue("Set-Cookie")).isEmpty();
        assertLittleNoise();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "nonsense",
                "{}",
                "{\"csrfToken\":\"wrong\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":{},\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[1],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"event\",\"node\":99999,\"event\":\"x\"}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"none\",\"node\":1}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[],\"syncId\":\"x\",\"clientId\":\"y\"}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[],\"syncId\":77,\"clientId\":77}",
            })
    void nonsenseInAnOpenPagesName_costsOneLineOfLogAtMost(String body) {
        OpenPage page = OpenPage.open();
        HttpResponse<String> answer = page.post(body.replace("TOKEN", page.token()));
        assertThat(answer.statusCode()).isIn(200, 400);
        assertLittleNoise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo:bar", "a\\nb", "a\\u0000b", "//example.org", "%zz"})
    void navigationToNonsense_isAPageThatIsNotThere_withoutNoise(String route) {
        OpenPage page = OpenPage.open();
        HttpResponse<String> answer = page.post("{\"csrfToken\":\"" + page.token() + "\",\"rpc\":[{\"type\":\"event\","
                + "\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route + "\",\"query\":\"\","
                + "\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertLittleNoise();
    }

    @Test
    void moreThanAPageEverSends_isRefused() {
        OpenPage page = OpenPage.open();
        assertThat(page.post("x".repeat(300_000)).statusCode()).isEqualTo(413);
        assertLittleNoise();
    }

    @Test
    void unknownPageOfASession_isTheFrameworksSessionExpired() {
        OpenPage page = OpenPage.open();
        HttpResponse<String> answer = new OpenPage(page.cookie(), 777, page.token()).comeBack();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertLittleNoise();
    }
}
