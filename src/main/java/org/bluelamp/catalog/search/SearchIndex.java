package org.bluelamp.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.bluelamp.catalog.model.Text;

/**
 * A full-text index in memory of entries or other things, in the texts that a reader of one language sees.
 *
 * <p>All words must stand in an item, each in any field. A word scores by the weightiest field that has it, so the
 * order is plain: title, lede, statements, place, sources. The last word may be the beginning of one; a word that
 * stands nowhere may have one letter wrong. No query syntax is read, so none can do harm. Safe for several threads.
 */
final class SearchIndex {
    /** The share that lesser fields add to the score; it orders entries whose best field is the same. */
    private static final float TIE_BREAKER = 0.1f;

    private static final float BEGINNING_SHARE = 0.5f;
    private static final float MISTAKE_SHARE = 0.4f;
    /** Only the first so many words of a search are used; nobody types more. */
    private static final int MOST_WORDS = 12;

    /** This buffer holds some 50,000 entries in one segment; of more entries Lucene makes several segments. */
    private static final double BUFFER_MEGABYTES = 256;

    private static final FieldType INDEXED = indexed();

    private final Set<String> languages = new LinkedHashSet<>();
    private final String language;
    private final IndexSearcher searcher;
    private final IndexReader reader;

    SearchIndex(List<? extends Searchable> items, String language) {
        this.language = language;
        languages.add(language);
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            // One thread and no merging make a document's number the same as the item's place in the list.
            IndexWriterConfig config = new IndexWriterConfig(analyzer())
                    .setMergePolicy(NoMergePolicy.INSTANCE)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Searchable item : items) writer.addDocument(document(item));
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            // Queries differ, and each snapshot of the catalogue has its own index, so a cache of queries would only
            // take memory.
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType indexed() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return TextAnalysis.of(field.substring(field.indexOf('@') + 1));
            }
        };
    }

    private Document document(Searchable item) {
        Document document = new Document();
        for (SearchField field : SearchField.values()) {
            for (Text.Localized text : item.texts(field, language)) {
                languages.add(text.language());
                document.add(new Field(field.in(text.language()), text.text(), INDEXED));
            }
        }
        return document;
    }

    /**
     * What was searched and found.
     *
     * @param scores by the item's place in the list; 0 for no hit
     */
    record Hits(List<SearchWord> words, float[] scores) {}

    Hits search(String text) {
        return search(text, word -> true);
    }

    /** @param mayBeMistaken whether a word that stands nowhere here may have a mistake, by its place among the words */
    Hits search(String text, IntPredicate mayBeMistaken) {
        List<SearchWord> words = words(text, mayBeMistaken);
        if (words.isEmpty() || reader.maxDoc() == 0) return new Hits(words, new float[reader.maxDoc()]);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query(word), BooleanClause.Occur.MUST));
        try {
            return new Hits(words, searcher.search(all.build(), new ScoreCollector.Manager(reader.maxDoc())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a search as {@link #search(String)} looks for them. */
    List<SearchWord> words(String text) {
        return words(text, word -> true);
    }

    private List<SearchWord> words(String text, IntPredicate mayBeMistaken) {
        TextAnalysis analysis = TextAnalysis.of(language);
        List<TextAnalysis.Word> read =
                analysis.words(text).stream().limit(MOST_WORDS).toList();
        List<TextAnalysis.Word> telling =
                read.stream().filter(word -> !analysis.isStopWord(word)).toList();
        List<TextAnalysis.Word> kept = telling.isEmpty() ? read : telling;
        List<SearchWord> words = new ArrayList<>();
        for (TextAnalysis.Word word : kept) {
            boolean last = word == read.getLast() && word.written().length() >= SearchWord.SHORTEST_BEGINNING;
            String typed = text.substring(word.start(), word.end());
            SearchWord searched = new SearchWord(typed, inAll(typed), last, false);
            boolean mistaken =
                    searched.canBeMistaken() && mayBeMistaken.test(words.size()) && !standsAnywhere(searched);
            words.add(mistaken ? searched.asMistaken() : searched);
        }
        return words;
    }

    private Map<String, TextAnalysis.Word> inAll(String word) {
        Map<String, TextAnalysis.Word> byLanguage = new LinkedHashMap<>();
        for (String each : languages) {
            List<TextAnalysis.Word> words = TextAnalysis.of(each).words(word);
            if (!words.isEmpty()) byLanguage.put(each, words.getFirst());
        }
        return byLanguage;
    }

    private boolean standsAnywhere(SearchWord searched) {
        for (Map.Entry<String, TextAnalysis.Word> each : searched.byLanguage().entrySet()) {
            TextAnalysis.Word word = each.getValue();
            for (SearchField field : SearchField.values()) {
                if (stands(field.in(each.getKey()), word, searched.beginning())) return true;
            }
        }
        return false;
    }

    private boolean stands(String field, TextAnalysis.Word word, boolean beginning) {
        try {
            if (reader.docFreq(new Term(field, word.stem())) > 0) return true;
            if (reader.docFreq(new Term(field, word.written())) > 0) return true;
            Terms terms = beginning ? MultiTerms.getTerms(reader, field) : null;
            if (terms == null) return false;
            TermsEnum each = terms.iterator();
            return each.seekCeil(new BytesRef(word.written())) != TermsEnum.SeekStatus.END
                    && each.term().utf8ToString().startsWith(word.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(SearchWord searched) {
        List<Query> any = new ArrayList<>();
        searched.byLanguage().forEach((language, word) -> {
            for (SearchField field : SearchField.values()) {
                String name = field.in(language);
                add(any, new TermQuery(new Term(name, word.stem())), field.weight);
                if (!word.stem().equals(word.written())) {
                    add(any, new TermQuery(new Term(name, word.written())), field.weight);
                }
                if (searched.beginning()) {
                    add(any, new PrefixQuery(new Term(name, word.written())), field.weight * BEGINNING_SHARE);
                }
                if (searched.mistaken()) {
                    add(any, new FuzzyQuery(new Term(name, word.written()), 1), field.weight * MISTAKE_SHARE);
                }
            }
        });
        return new DisjunctionMaxQuery(any, TIE_BREAKER);
    }

    private static void add(List<Query> any, Query query, float weight) {
        any.add(new BoostQuery(new ConstantScoreQuery(query), weight));
    }
}
