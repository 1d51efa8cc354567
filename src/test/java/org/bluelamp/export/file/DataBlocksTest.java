package org.bluelamp.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a text says, the block that holds it ends where it is meant to. */
class DataBlocksTest {
    private final DataBlocks blocks = new DataBlocks();

    /** The one block, as a browser reads it. */
    private Element read() {
        Elements scripts = Jsoup.parse("<body>" + blocks + "<p>after</p>").select("script, p");
        assertThat(scripts.eachText()).last().isEqualTo("after");
        assertThat(scripts).hasSize(2);
        return scripts.first();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script> never closed",
                "</SCRIPT >",
                "a\r\nb",
                "\\u003c/script",
                "Müller, “x” 警察 👮"
            })
    void text_isReadAsItWasWritten(String text) {
        blocks.document("pages/a.html", "text/html", text);

        Element block = read();
        assertThat(block.attr("data-document")).isEqualTo("pages/a.html");
        String content = block.attr("data-encoding").equals("base64")
                ? new String(Base64.getDecoder().decode(block.data()), StandardCharsets.UTF_8)
                : block.data();
        assertThat(content).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"</script><script>alert(1)</script>", "<!-- <script> never closed", "</ScRipt", "\\<script"})
    void json_saysTheSame(String text) {
        JsonMapper json = JsonMapper.shared();
        blocks.json("api/v1/a.json", json.writeValueAsString(Map.of("text", text)));

        Element block = read();
        assertThat(block.hasAttr("data-encoding")).isFalse();
        assertThat(json.readTree(block.data()).path("text").asString()).isEqualTo(text);
    }

    @Test
    void name_endsNoAttribute() {
        blocks.drawing("a\"><script>alert(1)</script>.svg", "<svg/>");

        assertThat(read().attr("data-picture")).isEqualTo("a\"><script>alert(1)</script>.svg");
    }
}
