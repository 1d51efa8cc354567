package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What stands in the log of a text that a request has brought along. */
class LogMessageTest {
    private static String logged(String message) throws IOException {
        Properties settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        assertThat(settings.getProperty("logging.pattern.console")).contains("${bluelamp.log.message}");
        assertThat(settings.getProperty("logging.pattern.file")).contains("${bluelamp.log.message}");
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(settings.getProperty("bluelamp.log.message"));
        layout.start();
        return layout.doLayout(new LoggingEvent("", context.getLogger("a"), Level.ERROR, message, null, null));
    }

    @Test
    void message_isCut() throws IOException {
        assertThat(logged("x".repeat(9_000_000))).hasSize(800);
    }

    @Test
    void message_looksLikeNoOtherLine_andDoesNotSpeakToATerminal() throws IOException {
        assertThat(logged("x\n21:00:00 ERROR forged\u001b[31m\u202e")).isEqualTo("x·21:00:00 ERROR forged·[31m·");
        assertThat(logged("[plain], {braces} and é")).isEqualTo("[plain], {braces} and é");
    }
}
