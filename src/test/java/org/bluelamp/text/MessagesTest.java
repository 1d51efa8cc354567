package org.bluelamp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Path FILES = Path.of("src/main/resources/messages");
    private final Messages english = Messages.in("en");

    @Test
    void message_hasItsPlaceholdersFilled_withNumbersAsTheLanguageWritesThem() {
        assertThat(english.get("article.back-to-use", 1200, "$1")).isEqualTo("Back to the text, place 1,200 of $1");
    }

    @Test
    void placeholderWithoutAnArgument_staysAsItIs() {
        assertThat(english.get("article.note")).isEqualTo("Note {0}");
    }

    @Test
    void missingKey_failsAndNamesTheNearestKeysAndTheFile() {
        assertThatThrownBy(() -> english.get("article.bak"))
                .isInstanceOf(MissingMessageException.class)
                .hasMessageContaining("\"article.bak\"")
                .hasMessageContaining("article.back")
                .hasMessageContaining("src/main/resources/messages/messages.properties");
    }

    @ParameterizedTest(name = "{0}: language {1}")
    @CsvSource({"en, en", "xx, en", "'', en", "../../etc, en", "ar-XB, ar-XB"})
    void languageWithoutMessages_isAnsweredInEnglish_andSaysSo(String wanted, String language) {
        assertThat(Messages.in(wanted).language()).isEqualTo(language);
    }

    @Test
    void messagesWithAPrefix_comeWithoutIt() {
        assertThat(english.withPrefix("article.dispute."))
                .containsExactlyInAnyOrderEntriesOf(Map.of("account", "Account", "date", "Date"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"2, 2", "14000, '14,000'", "130000000, '130,000,000'", "2.5, 2.5", "0.1, 0.1", "-3, -3"})
    void numbers_areGrouped_andHaveNoNeedlessDigits(double value, String words) {
        assertThat(english.number(value)).isEqualTo(words);
    }

    @Test
    void everyLanguageOffered_hasEveryKey_andEveryFileIsOffered() throws IOException {
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

    @Test
    void noMessage_namesTheSubjectOfOneExhibit_becauseTheInterfaceServesAny() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            List<Path> properties = files.filter(file -> file.toString().endsWith(".properties"))
                    .toList();
            assertThat(properties)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .isNotBlank()
                            .doesNotContainIgnoringCase("police")
                            .doesNotContainIgnoringCase("policing"));
        }
    }
}
