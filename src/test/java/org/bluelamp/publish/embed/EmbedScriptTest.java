package org.bluelamp.publish.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.Test;

class EmbedScriptTest {
    private static final EmbedScript SCRIPT = RunningApplication.context().getBean(EmbedScript.class);

    @Test
    void embedScript_isAnsweredToAnySite_forAnHour() {
        assumeThat(SCRIPT.script()).as("the build's script").isPresent();
        HttpResponse<String> answer = get("/embed.js");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(get("/embed.js", "If-None-Match", header(answer, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(get("/embed.source.js").body()).contains("<blue-lamp>", "/**");
    }

    @Test
    void pinnedScript_isTheSame_forEver_andHasItsIntegrity() throws Exception {
        assumeThat(SCRIPT.script()).as("the build's script").isPresent();
        HttpResponse<String> answer = get("/" + SCRIPT.pinnedName());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).contains("immutable");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.body()).isEqualTo(get("/embed.js").body());
        byte[] digest =
                MessageDigest.getInstance("SHA-384").digest(answer.body().getBytes(StandardCharsets.UTF_8));
        assertThat(SCRIPT.integrity()).isEqualTo("sha384-" + Base64.getEncoder().encodeToString(digest));
    }

    @Test
    void anotherHash_isNotFound_andLeadsToThePresentScript() {
        HttpResponse<String> answer = get("/embed-0000000000000000.js");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Cache-Control")).doesNotContain("immutable");
        assertThat(answer.body()).contains("embed.js").startsWith("//");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
