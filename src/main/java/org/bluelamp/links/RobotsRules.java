package org.bluelamp.links;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a {@code robots.txt} says to one robot (RFC 9309): the longest rule that fits decides, {@code Allow} before
 * {@code Disallow}; the robot's own groups count, else those for all.
 *
 * @param pause what {@code Crawl-delay} asks for, which is no part of the standard, at most a minute
 */
record RobotsRules(List<Rule> rules, Optional<Duration> pause) {
    static final RobotsRules ALL_ALLOWED = new RobotsRules(List.of(), Optional.empty());

    private static final double LONGEST_PAUSE_SECONDS = 60;
    private static final String EVERYBODY = "*";

    /** One line of the file. */
    record Rule(boolean allows, String path) {
        boolean fits(String asked) {
            boolean whole = path.endsWith("$");
            String start = whole ? path.substring(0, path.length() - 1) : path;
            String[] pieces = start.split("\\*+", -1);
            int at = 0;
            for (int i = 0; i < pieces.length; i++) {
                boolean last = whole && i == pieces.length - 1;
                int found = last && i > 0
                        ? Math.max(at, asked.length() - pieces[i].length())
                        : i == 0 ? 0 : asked.indexOf(pieces[i], at);
                if (found < 0 || !asked.startsWith(pieces[i], found)) return false;
                at = found + pieces[i].length();
            }
            return !whole || at == asked.length();
        }
    }

    private static final Pattern COMMENT = Pattern.compile("#.*");

    /** Reads a file; lines that make no sense are passed over. */
    static RobotsRules parse(String text, String robot) {
        Parser own = new Parser(robot.toLowerCase(Locale.ROOT));
        Parser everybody = new Parser(EVERYBODY);
        text.lines().map(line -> COMMENT.matcher(line).replaceFirst("")).forEach(line -> {
            own.read(line);
            everybody.read(line);
        });
        return own.named ? own.rules() : everybody.rules();
    }

    boolean allows(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String asked = address.getRawPath() + query;
        Rule decisive = new Rule(true, "");
        for (Rule rule : rules) {
            boolean longer = rule.path().length() > decisive.path().length();
            boolean kinder = rule.path().length() == decisive.path().length() && rule.allows();
            if ((longer || kinder) && rule.fits(asked)) decisive = rule;
        }
        return decisive.allows();
    }

    /** Gathers what is said to one robot. */
    private static final class Parser {
        private final String robot;
        private final List<Rule> rules = new ArrayList<>();
        private final Set<String> addressed = new HashSet<>();
        private Optional<Duration> pause = Optional.empty();
        private boolean inNames;
        private boolean named;

        Parser(String robot) {
            this.robot = robot;
        }

        void read(String line) {
            int colon = line.indexOf(':');
            if (colon < 0) return;
            String field = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (field.equals("user-agent")) {
                if (!inNames) addressed.clear();
                inNames = true;
                addressed.add(value.toLowerCase(Locale.ROOT));
                named |= addressed.contains(robot);
            } else if (field.equals("allow") || field.equals("disallow") || field.equals("crawl-delay")) {
                inNames = false;
                if (addressed.contains(robot)) take(field, value);
            }
        }

        private void take(String field, String value) {
            if (field.equals("crawl-delay")) {
                pause = seconds(value);
            } else if (!value.isEmpty()) {
                rules.add(new Rule(field.equals("allow"), value));
            }
        }

        private static Optional<Duration> seconds(String value) {
            try {
                double seconds = Math.clamp(Double.parseDouble(value), 0, LONGEST_PAUSE_SECONDS);
                return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        RobotsRules rules() {
            return new RobotsRules(List.copyOf(rules), pause);
        }
    }
}
