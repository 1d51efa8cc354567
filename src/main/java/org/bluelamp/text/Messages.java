package org.bluelamp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language, out of {@code messages/messages.properties} (English) and
 * {@code messages/messages_LANGUAGE.properties}.
 *
 * <p>A message may hold {@code {0}}, {@code {1}} ... for arguments; numbers among them are written as the language
 * writes numbers. A language without a file of its own is answered in English, and {@link #language()} says so.
 * Immutable and shared by all threads.
 */
public final class Messages {
    private static final String FALLBACK_LANGUAGE = "en";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Map<String, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final SortedMap<String, String> messages;

    private Messages(String language, Map<String, String> messages) {
        this.language = language;
        this.messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
    }

    /**
     * The messages of a language, or the English ones where it has none.
     *
     * @param language BCP 47 tag
     */
    public static Messages in(String language) {
        // Only languages that exist are kept: a tag may come from a visitor's address.
        String known = InterfaceLanguages.exists(language) ? language : FALLBACK_LANGUAGE;
        return BY_LANGUAGE.computeIfAbsent(known, Messages::read);
    }

    private static Messages read(String language) {
        SortedMap<String, String> messages = new TreeMap<>(properties("messages.properties"));
        if (language.equals(PseudoLanguage.TAG)) {
            messages.replaceAll((key, english) -> PseudoLanguage.of(english));
        } else if (!language.equals(FALLBACK_LANGUAGE)) {
            messages.putAll(properties("messages_" + language + ".properties"));
        }
        return new Messages(language, messages);
    }

    private static Map<String, String> properties(String file) {
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream("/messages/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The message file messages/" + file
                        + " is missing on the class path, though its language is offered. Add it, or take the"
                        + " language out of InterfaceLanguages.");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException("messages/" + file + " can't be read", problem);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    /** The language that these messages are really in: a BCP 47 tag, fit for a {@code lang} attribute. */
    public String language() {
        return language;
    }

    public Direction direction() {
        return Direction.of(language);
    }

    /**
     * A message with its placeholders filled.
     *
     * @param arguments for {@code {0}}, {@code {1}} ...; numbers are formatted by {@link #number}
     * @throws MissingMessageException if there is no such key
     */
    public String get(String key, Object... arguments) {
        String message = messages.get(key);
        if (message == null) {
            throw new MissingMessageException(key, messages.keySet());
        }
        return fill(message, arguments);
    }

    /**
     * The form of a message that suits a count: {@code KEY.one}, {@code KEY.other} or, where the language has them,
     * {@code .zero}, {@code .two}, {@code .few}, {@code .many}.
     *
     * @param count stands for {@code {0}}
     * @param arguments for {@code {1}}, {@code {2}} ...
     * @throws MissingMessageException if there is not even {@code KEY.other}
     */
    public String count(String key, long count, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        // The pseudo-language is made of English messages, so it has the plural forms of English.
        String grammar = language.equals(PseudoLanguage.TAG) ? FALLBACK_LANGUAGE : language;
        String form = key + PluralCategory.of(grammar, count).suffix();
        return get(messages.containsKey(form) ? form : key + PluralCategory.OTHER.suffix(), all);
    }

    /** All messages whose keys start with a prefix, without it, in the order of their keys; placeholders unfilled. */
    public SortedMap<String, String> withPrefix(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        messages.tailMap(prefix).entrySet().stream()
                .takeWhile(message -> message.getKey().startsWith(prefix))
                .forEach(message -> found.put(message.getKey().substring(prefix.length()), message.getValue()));
        return found;
    }

    /** A number as the language writes it, for example {@code 130,000,000}, {@code 2.5} or {@code 0.0004}. */
    public String number(double value) {
        Locale locale = language.equals(PseudoLanguage.TAG) ? Locale.UK : Locale.forLanguageTag(regional(language));
        return new NumberText(locale).inFull(value);
    }

    /** The locale that numbers are written in: English means British English. */
    private static String regional(String language) {
        return language.equals(FALLBACK_LANGUAGE) ? "en-GB" : language;
    }

    private String fill(String message, Object... arguments) {
        return PLACEHOLDER.matcher(message).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(index < arguments.length ? words(arguments[index]) : match.group());
        });
    }

    private String words(Object argument) {
        return argument instanceof Number number ? number(number.doubleValue()) : String.valueOf(argument);
    }
}
