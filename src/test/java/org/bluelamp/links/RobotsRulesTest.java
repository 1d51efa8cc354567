package org.bluelamp.links;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** How a robots.txt is understood, after RFC 9309. */
class RobotsRulesTest {
    private static boolean allows(String file, String path) {
        return RobotsRules.parse(file, CrawlPolicy.ROBOT_NAME).allows(URI.create("https://example.org" + path));
    }

    @ParameterizedTest
    @CsvSource({
        "Disallow: /a, /a/b, false",
        "Disallow: /a, /b, true",
        "Disallow:, /a, true",
        "Disallow: /*.pdf$, /x/y.pdf, false",
        "Disallow: /*.pdf$, /x/y.pdf?z, true",
        "Disallow: /*.pdf, /x/y.pdf?z, false",
        "Disallow: /a*c$, /abcc, false",
        "Disallow: /a$, /a, false",
        "Disallow: /a$, /ab, true",
        "Disallow: /*?q=, /find?q=radio, false",
        "Disallow: *, /a, false",
        "disallow : /a # not for robots, /a, false",
        "nonsense, /a, true",
    })
    void rule_fitsTheStartOfThePath_withStarAndDollar(String rule, String path, boolean allowed) {
        assertThat(allows("User-agent: *\n" + rule, path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"/a/b, true", "/a/c, false", "/d, true"})
    void longestRule_decides_andAllowBeforeDisallow(String path, boolean allowed) {
        assertThat(allows("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /d\nAllow: /d\n", path))
                .isEqualTo(allowed);
    }

    @Test
    void fileThatMakesNoSense_isNotLogged() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        root.addAppender(logged);

        allows("<html>Not here</html>\nDisallow\nCrawl-delay: often\n", "/a");

        root.detachAppender(logged);
        assertThat(logged.list).isEmpty();
    }

    @Test
    void groupOfOurName_countsInsteadOfThatForAll() {
        String file = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: bluelamplinkcheck\nDisallow: /a\n";

        assertThat(allows(file, "/b")).isTrue();
        assertThat(allows(file, "/a")).isFalse();
    }

    @Test
    void groupOfAnother_isNotOurs() {
        assertThat(allows("User-agent: Other\nDisallow: /\n", "/a")).isTrue();
        assertThat(allows("Disallow: /\n", "/a")).isTrue();
    }

    @Test
    void groupsOfOurName_countTogether() {
        String file = "User-agent: BlueLampLinkCheck\nDisallow: /a\n\nUser-agent: *\nDisallow: /c\n\n"
                + "User-agent: BlueLampLinkCheck\nDisallow: /b\n";

        assertThat(allows(file, "/a")).isFalse();
        assertThat(allows(file, "/b")).isFalse();
        assertThat(allows(file, "/c")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/ä, /%C3%A4", "/%c3%a4, /%C3%A4", "/%7Ea, /~a", "/a%2Ab, /a*b"})
    void rule_isComparedWithoutRegardToHowItsCharactersAreEncoded(String rule, String path) {
        assertThat(allows("User-agent: *\nDisallow: " + rule, path)).isFalse();
    }

    @Test
    void ruleFullOfStars_isReadInTime() {
        assertThat(allows("User-agent: *\nDisallow: /" + "a*".repeat(200) + "b$", "/" + "a".repeat(5000)))
                .isTrue();
    }

    @Test
    void crawlDelay_isTakenUpToAMinute() {
        assertThat(RobotsRules.parse("User-agent: *\nCrawl-delay: 1.5", "x").pause())
                .contains(Duration.ofMillis(1500));
        assertThat(RobotsRules.parse("User-agent: *\nCrawl-delay: 86400", "x").pause())
                .contains(Duration.ofMinutes(1));
        assertThat(RobotsRules.parse("User-agent: *\nCrawl-delay: often", "x").pause())
                .isEmpty();
    }
}
