package org.bluelamp.publish.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The answers that were asked for last, up to a number of bytes.
 *
 * <p>Keys begin with the catalogue's version, so nothing is ever out of date; what an old catalogue said is pushed out
 * by what the new one says. Safe for many threads. Two threads may make the same answer at the same time; the later
 * one is kept.
 */
@Component
public final class RepresentationCache {
    /** Room for every page of a large exhibit and the common queries, and a small part of a small server's memory. */
    private static final long LARGEST_WEIGHT = 32L * 1024 * 1024;

    private final long largestWeight;
    private final Map<String, Representation> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    RepresentationCache() {
        this(LARGEST_WEIGHT);
    }

    /** @param largestWeight in bytes */
    RepresentationCache(long largestWeight) {
        this.largestWeight = largestWeight;
    }

    /** The answer for a key, made if it isn't there. */
    public Representation get(String key, Supplier<Representation> maker) {
        synchronized (answers) {
            Representation known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        Representation made = maker.get();
        keep(key, made);
        return made;
    }

    private void keep(String key, Representation answer) {
        if (answer.weight() > largestWeight) {
            return;
        }
        synchronized (answers) {
            Representation replaced = answers.put(key, answer);
            weight += answer.weight() - (replaced == null ? 0 : replaced.weight());
            var eldest = answers.entrySet().iterator();
            while (weight > largestWeight) {
                weight -= eldest.next().getValue().weight();
                eldest.remove();
            }
        }
    }

    /** How many bytes are kept. */
    long weight() {
        synchronized (answers) {
            return weight;
        }
    }
}
