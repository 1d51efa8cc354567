package org.bluelamp.publish.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TalkMessageTest {
    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "previous", "first", "last", "blank", "play"})
    void commands_areRelayed(String action) {
        String said = "{\"do\":\"" + action + "\"}";
        assertThat(TalkMessage.command(json(said))).contains(said);
    }

    @Test
    void aPage_isGoneTo() {
        assertThat(TalkMessage.command(json("{\"page\": 12, \"do\": \"go\"}"))).contains("{\"do\":\"go\",\"page\":12}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"next\"",
                "{}",
                "{\"do\":\"reload\"}",
                "{\"do\":[\"next\"]}",
                "{\"do\":\"next\",\"page\":1}",
                "{\"do\":\"go\"}",
                "{\"do\":\"go\",\"page\":-1}",
                "{\"do\":\"go\",\"page\":1000}",
                "{\"do\":\"go\",\"page\":1.5}",
                "{\"do\":\"go\",\"page\":\"1\"}",
                "{\"do\":\"go\",\"page\":99999999999}",
                "{\"do\":\"next\",\"html\":\"<b>\"}"
            })
    void anythingElse_isRefused(String said) {
        assertThat(TalkMessage.command(json(said))).isEmpty();
    }

    @Test
    void theScreensState_isRelayed() {
        assertThat(TalkMessage.state(json("{\"play\":true,\"page\":3,\"blank\":\"black\"}")))
                .contains("{\"blank\":\"black\",\"page\":3,\"play\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"page\":3,\"blank\":\"\"}",
                "{\"page\":3,\"blank\":\"red\",\"play\":false}",
                "{\"page\":3,\"blank\":\"\",\"play\":\"yes\"}",
                "{\"page\":-3,\"blank\":\"\",\"play\":false}",
                "{\"page\":3,\"blank\":\"\",\"play\":false,\"more\":1}"
            })
    void anyOtherState_isRefused(String said) {
        assertThat(TalkMessage.state(json(said))).isEmpty();
    }
}
