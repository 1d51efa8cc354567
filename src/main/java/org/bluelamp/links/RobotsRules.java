package org.bluelamp.links;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.Strings;
import org.slf4j.LoggerFactory;

/**
 * What a {@code robots.txt} says to one robot (RFC 9309). Crawler-commons reads the file: it finds the groups that name
 * the robot, or else those for {@code *}, and sorts their rules, the longest first and {@code Allow} before
 * {@code Disallow}. The first rule that matches an address decides.
 *
 * <p>Whether a rule matches is decided here. Crawler-commons 1.6 takes the text after a {@code *} where it first occurs,
 * so its {@code /a*c$} misses {@code /abcc}, which RFC 9309 forbids then.
 */
final class RobotsRules {
    /** The rules of a host that has no {@code robots.txt}. */
    static final RobotsRules ALL_ALLOWED = new RobotsRules(new SimpleRobotRules());

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Characters that are signs in a rule, and therefore compared percent-encoded where an address holds them. */
    private static final boolean[] SIGNS_OF_RULES = new boolean[128];

    static {
        // Nobody who checks links can mend another host's file, so what the parser says of it would only be noise.
        ((Logger) LoggerFactory.getLogger(SimpleRobotRulesParser.class)).setLevel(Level.OFF);
        SIGNS_OF_RULES['*'] = true;
        SIGNS_OF_RULES['$'] = true;
    }

    private final SimpleRobotRules rules;

    private RobotsRules(SimpleRobotRules rules) {
        this.rules = rules;
    }

    /**
     * Reads a file; lines that make no sense are skipped.
     *
     * @param robot the product token of our user agent; upper and lower case are the same
     */
    static RobotsRules parse(String text, String robot) {
        // The parser forbids a whole host whose delay is longer than the parser's limit; we cut the delay instead.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RobotsRules(
                parser.parseContent("robots.txt", bytes, "text/plain", List.of(robot.toLowerCase(Locale.ROOT))));
    }

    boolean allows(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String asked = SimpleRobotRules.escapePath(address.getRawPath() + query, SIGNS_OF_RULES);
        return rules.getRobotRules().stream()
                .filter(rule -> matches(rule.getPrefix(), asked))
                .findFirst()
                .map(SimpleRobotRules.RobotRule::isAllow)
                .orElse(true);
    }

    /**
     * Whether a rule matches the beginning of a path, or all of it where the rule ends with {@code $}. Taking the text
     * after each {@code *} where it first occurs is enough for all but the last text before a {@code $}, so this needs no
     * backtracking, which a rule full of stars could make endless.
     */
    private static boolean matches(String rule, String path) {
        boolean whole = rule.endsWith("$");
        String[] texts = Strings.CS.removeEnd(rule, "$").split("\\*", -1);
        if (!path.startsWith(texts[0])) return false;
        if (texts.length == 1) return !whole || path.length() == texts[0].length();
        int at = texts[0].length();
        for (int i = 1; i < texts.length; i++) {
            int found = whole && i == texts.length - 1 ? path.length() - texts[i].length() : path.indexOf(texts[i], at);
            if (found < at || !path.startsWith(texts[i], found)) return false;
            at = found + texts[i].length();
        }
        return true;
    }

    /** The pause that {@code Crawl-delay} asks for, at most a minute; the field is not part of RFC 9309. */
    Optional<Duration> pause() {
        long milliseconds = rules.getCrawlDelay();
        return milliseconds == BaseRobotRules.UNSET_CRAWL_DELAY
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.min(milliseconds, LONGEST_PAUSE.toMillis())));
    }
}
