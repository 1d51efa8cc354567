package org.bluelamp.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that the exhibit's own English avoids.
 *
 * <p>The lists are text files beside this class: {@code word = advice} a line, {@code #} before a comment. A word that
 * ends in {@code *} stands for all words that begin with it, and {@code ! phrase} allows what a word would forbid.
 * Text in quotation marks or between asterisks is a quotation or a title and is not checked. A word with a capital
 * letter is taken for part of a name unless it begins a sentence.
 */
final class WordRule {
    private static final String ALLOWED = "!";
    private static final int CONTEXT_CHARACTERS = 24;
    private static final Pattern OTHERS_WORDS =
            Pattern.compile("“[^”]*”|\"[^\"]*\"|(?<!\\p{L})[‘'][^‘’']*['’](?!\\p{L})|\\*[^*]*\\*");
    private static final Pattern SENTENCE_BEFORE = Pattern.compile("(^|[.!?:]\\s+)$");
    private static final Pattern NAME_AFTER = Pattern.compile("^[\\s-]+\\p{Lu}");

    private final Warning.Subject subject;
    private final List<Word> words;
    private final List<Pattern> allowed;

    private record Word(Pattern pattern, String advice) {}

    private WordRule(Warning.Subject subject, String file, UnaryOperator<String> remedy) {
        this.subject = subject;
        this.words = lines(file).stream()
                .filter(line -> !line.startsWith(ALLOWED))
                .map(line -> line.split("\\s*=\\s*", 2))
                .map(pair -> new Word(pattern(pair[0]), remedy.apply(pair[1])))
                .toList();
        this.allowed = lines(file).stream()
                .filter(line -> line.startsWith(ALLOWED))
                .map(line -> pattern(line.substring(ALLOWED.length()).strip()))
                .toList();
    }

    static WordRule fillerWords() {
        return new WordRule(Warning.Subject.FILLER_WORD, "filler-words.txt", advice -> advice + ".");
    }

    static WordRule americanSpellings() {
        return new WordRule(
                Warning.Subject.AMERICAN_SPELLING,
                "american-spellings.txt",
                british -> "Write \"" + british + "\", or put it in quotation marks if it is theirs.");
    }

    private static Pattern pattern(String word) {
        String literal = word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
        return Pattern.compile("(?<![\\p{L}-])" + literal + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    private static List<String> lines(String file) {
        try (InputStream stream = WordRule.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A warning for each word that occurs, however often it does. */
    List<Warning> check(LocatedText located) {
        if (!located.isEnglish()) return List.of();
        String text = OTHERS_WORDS.matcher(located.text()).replaceAll("\"\"");
        for (Pattern phrase : allowed) text = phrase.matcher(text).replaceAll("…");
        List<Warning> warnings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Word word : words) {
            Matcher matcher = word.pattern().matcher(text);
            while (matcher.find()) {
                if (isName(text, matcher) || !told.add(matcher.group().toLowerCase(Locale.ROOT))) continue;
                warnings.add(located.warning(subject, inContext(text, matcher), word.advice()));
            }
        }
        return warnings;
    }

    private static String inContext(String text, Matcher word) {
        int start = text.lastIndexOf(' ', Math.max(0, word.start() - CONTEXT_CHARACTERS)) + 1;
        int end = text.indexOf(' ', Math.min(text.length(), word.end() + CONTEXT_CHARACTERS));
        String piece = text.substring(start, end < 0 ? text.length() : end);
        return "\"" + word.group() + "\" in: " + (start > 0 ? "… " : "") + piece + (end < 0 ? "" : " …");
    }

    private static boolean isName(String text, Matcher word) {
        if (!Character.isUpperCase(word.group().charAt(0))) return false;
        boolean beginsSentence =
                SENTENCE_BEFORE.matcher(text.substring(0, word.start())).find();
        return !beginsSentence || NAME_AFTER.matcher(text.substring(word.end())).find();
    }
}
