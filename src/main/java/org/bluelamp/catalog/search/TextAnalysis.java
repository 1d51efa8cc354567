package org.bluelamp.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Splits a text into words and removes case, accents and, by the rules of a language, endings. Each word is kept twice,
 * as written (for typing mistakes and beginnings) and as its stem (for other endings).
 */
final class TextAnalysis extends Analyzer {
    private static final Map<String, TextAnalysis> BY_LANGUAGE = Map.of(
            "en", new TextAnalysis("en", EnglishAnalyzer.getDefaultStopSet()),
            "fr", new TextAnalysis("fr", FrenchAnalyzer.getDefaultStopSet()),
            "es", new TextAnalysis("es", SpanishAnalyzer.getDefaultStopSet()),
            "ar", new TextAnalysis("ar", ArabicAnalyzer.getDefaultStopSet()));
    private static final TextAnalysis WITHOUT_ENDINGS = new TextAnalysis("", CharArraySet.EMPTY_SET);

    private final String language;
    private final CharArraySet stopWords;

    private TextAnalysis(String language, CharArraySet stopWords) {
        this.language = language;
        this.stopWords = stopWords;
    }

    /**
     * A word of a text.
     *
     * @param written without case and accents
     * @param stem without its ending too
     * @param start in UTF-16 units
     * @param end exclusive
     */
    record Word(String written, String stem, int start, int end) {}

    /**
     * The analysis for a language, or one that removes no endings where Lucene's rules for the language are not used.
     */
    static TextAnalysis of(String language) {
        return BY_LANGUAGE.getOrDefault(language.split("-", 2)[0], WITHOUT_ENDINGS);
    }

    /** Whether a word is so common ("the") that it finds nothing. */
    boolean isStopWord(Word word) {
        return stopWords.contains(word.written());
    }

    /** The words for which {@link #isStopWord} is true, sorted. */
    Set<String> stopWords() {
        return stopWords.stream().map(word -> new String((char[]) word)).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new Word(term.toString(), term.toString(), offset.startOffset(), offset.endOffset()));
                } else {
                    Word word = words.removeLast();
                    words.add(new Word(word.written(), term.toString(), word.start(), word.end()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream tokens = tokenizer;
        if (language.equals("fr")) tokens = new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
        if (language.equals("en")) tokens = new EnglishPossessiveFilter(tokens);
        tokens = new DecimalDigitFilter(new LowerCaseFilter(tokens));
        if (language.equals("ar")) tokens = new ArabicNormalizationFilter(tokens);
        tokens = new KeywordRepeatFilter(new ASCIIFoldingFilter(tokens));
        tokens = switch (language) {
            case "en" -> new PorterStemFilter(tokens);
            case "fr" -> new FrenchLightStemFilter(tokens);
            case "es" -> new SpanishLightStemFilter(tokens);
            case "ar" -> new ArabicStemFilter(tokens);
            default -> tokens;
        };
        return new TokenStreamComponents(tokenizer, new RemoveDuplicatesTokenFilter(tokens));
    }
}
