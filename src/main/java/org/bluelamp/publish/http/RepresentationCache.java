package org.bluelamp.publish.http;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps answers, up to a number of bytes. Safe for many threads.
 *
 * <p>Each key begins with the catalogue's version or with a hash of the content, so a kept answer never goes out of date.
 * The answers of an earlier catalogue are dropped once the bytes are full, since nobody asks for them any more.
 */
@Component
public final class RepresentationCache {
    /** Room for every page of a large exhibit and the common queries, and a small part of a small server's memory. */
    private static final long LARGEST_WEIGHT = 32L * 1024 * 1024;

    /** The one browser of a kiosk asks once for each answer of a version, and keeps them itself. */
    private static final long LARGEST_WEIGHT_FOR_A_KIOSK = 4L * 1024 * 1024;

    private final SingleFlightCache<String, Representation> answers;

    /** @param kioskSettings folder of the kiosk's settings, if this is the server of one */
    @Autowired
    RepresentationCache(@Value("${bluelamp.kiosk.settings:}") String kioskSettings) {
        this(kioskSettings.isEmpty() ? LARGEST_WEIGHT : LARGEST_WEIGHT_FOR_A_KIOSK);
    }

    /** @param largestWeight in bytes */
    public RepresentationCache(long largestWeight) {
        answers = new SingleFlightCache<>(largestWeight, Representation::weight);
    }

    /**
     * The answer for a key.
     *
     * @param maker makes the answer if it isn't kept; must not ask this cache itself. What it throws is passed on, and
     *     nothing is kept then
     */
    public Representation get(String key, Supplier<Representation> maker) {
        return answers.get(key, missing -> maker.get());
    }

    /** How many bytes are kept. */
    long weight() {
        return answers.weight();
    }
}
