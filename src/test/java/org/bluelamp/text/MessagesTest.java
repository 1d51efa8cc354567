package org.bluelamp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Path FILES = Path.of("src/main/resources/messages");
    private final Messages english = Messages.in("en");

    @Test
    @DisplayName("a message has its placeholders filled, numbers as the language writes them")
    void arguments() {
        assertThat(english.get("article.back-to-use", 1200, "$1")).isEqualTo("Back to the text, place 1,200 of $1");
    }

    @Test
    @DisplayName("a placeholder without an argument stays as it is")
    void missingArgument() {
        assertThat(english.get("article.note")).isEqualTo("Note {0}");
    }

    @Test
    @DisplayName("a missing key fails and names the nearest keys and the file")
    void missingKey() {
        assertThatThrownBy(() -> english.get("article.bak"))
                .isInstanceOf(MissingMessageException.class)
                .hasMessageContaining("\"article.bak\"")
                .hasMessageContaining("article.back")
                .hasMessageContaining("src/main/resources/messages/messages.properties");
    }

    @ParameterizedTest(name = "{0}: language {1}")
    @CsvSource({"en, en", "xx, en", "'', en", "../../etc, en", "ar-XB, ar-XB"})
    @DisplayName("a language without messages is answered in English, and says so")
    void fallback(String wanted, String language) {
        assertThat(Messages.in(wanted).language()).isEqualTo(language);
    }

    @Test
    @DisplayName("messages with a prefix come without it")
    void prefix() {
        assertThat(english.withPrefix("article.dispute."))
                .containsExactlyInAnyOrderEntriesOf(Map.of("account", "Account", "date", "Date"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"2, 2", "14000, '14,000'", "130000000, '130,000,000'", "2.5, 2.5", "0.1, 0.1", "-3, -3"})
    @DisplayName("numbers are grouped and have no needless digits")
    void numbers(double value, String words) {
        assertThat(english.number(value)).isEqualTo(words);
    }

    @Test
    @DisplayName("every language that is offered has every key, and every file is offered")
    void completeLanguages() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            List<String> languages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("messages"))
                    .map(name -> name.replaceFirst("messages_?", "").replace(".properties", ""))
                    .map(name -> name.isEmpty() ? "en" : name)
                    .toList();
            assertThat(new InterfaceLanguages(false).offered()).containsExactlyInAnyOrderElementsOf(languages);
            for (String language : languages) {
                assertThat(Messages.in(language).withPrefix("").keySet())
                        .as(language)
                        .isEqualTo(english.withPrefix("").keySet());
            }
        }
    }
}
