package org.bluelamp.catalog.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Collects the score of every hit, unsorted, because the filters are applied afterwards and only what remains is
 * sorted.
 */
final class ScoreCollector extends SimpleCollector {
    private final float[] scores;
    private int segmentStart;
    private Scorable scorer;

    private ScoreCollector(float[] scores) {
        this.scores = scores;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        segmentStart = segment.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        scores[segmentStart + document] = scorer.score();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /** Gives the scores by document number, 0 for no hit. */
    static final class Manager implements CollectorManager<ScoreCollector, float[]> {
        private final float[] scores;

        Manager(int documents) {
            scores = new float[documents];
        }

        @Override
        public ScoreCollector newCollector() {
            return new ScoreCollector(scores);
        }

        @Override
        public float[] reduce(Collection<ScoreCollector> collectors) {
            return scores;
        }
    }
}
