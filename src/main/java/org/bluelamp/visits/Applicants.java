package org.bluelamp.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kiosks that ask to be registered, in memory: each asks again every half minute. Anybody can ask, so there are never
 * many, and who has asked first stays until it is silent.
 */
final class Applicants {
    private static final int MOST = 20;
    private static final Duration SILENT = Duration.ofMinutes(3);
    private static final int CODE_PART = 4;

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /** @param keyHash of its key, by which it is told from others */
    record Asked(String id, String keyHash, Instant since, Instant last) {
        /** Twelve digits of the hash: no other key with the same is found in years. */
        String code() {
            return String.join(
                    "-",
                    keyHash.substring(0, CODE_PART),
                    keyHash.substring(CODE_PART, 2 * CODE_PART),
                    keyHash.substring(2 * CODE_PART, 3 * CODE_PART));
        }
    }

    /** @return its code */
    synchronized String add(String id, String keyHash, Instant now) {
        forget(now);
        Asked before = asked.get(keyHash);
        Asked asks = new Asked(id, keyHash, before == null ? now : before.since(), now);
        if (before != null || asked.size() < MOST) asked.put(keyHash, asks);
        return asks.code();
    }

    /** In the order in which they came. */
    synchronized List<Asked> present(Instant now) {
        forget(now);
        return List.copyOf(asked.values());
    }

    Optional<Asked> find(String code, Instant now) {
        return present(now).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    synchronized void remove(Asked each) {
        asked.remove(each.keyHash());
    }

    private void forget(Instant now) {
        asked.values().removeIf(each -> Duration.between(each.last(), now).compareTo(SILENT) > 0);
    }
}
