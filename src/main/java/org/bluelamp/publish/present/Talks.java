package org.bluelamp.publish.present;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The talks that are open. They are in memory, bounded in number, and each ends after eight hours; a new start of the server
 * ends all. A code is found by nobody who guesses: a client may be wrong five times before it has to wait, and whoever has
 * many addresses has five tries among 130,321 at each code before the talk gets another. Safe for threads.
 */
final class Talks {
    static final Duration GOOD_FOR = Duration.ofHours(8);

    /** How long a talk is kept to which nobody listens: a laptop may sleep through a break. */
    static final Duration ALONE = Duration.ofMinutes(30);

    static final int MOST = 200;
    /** A school or an office may be one client. */
    static final int MOST_OF_A_CLIENT = 20;

    private static final int KEY_BYTES = 24;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Talk> byName = new HashMap<>();
    private final Map<String, Talk> byKey = new HashMap<>();
    private final ClientTries tries;

    Talks(Clock clock) {
        this.clock = clock;
        this.tries = new ClientTries(clock);
    }

    /** What comes of an opening. */
    sealed interface Opening {
        record Opened(Talk talk) implements Opening {}

        /** This client has as many as one may have. */
        record TooMany() implements Opening {}

        /** There are as many as there may be. */
        record Full() implements Opening {}
    }

    /** What comes of a code. */
    sealed interface Joining {
        record Joined(Talk talk, String key) implements Joining {}

        record Unknown() implements Joining {}

        record Later(Duration pause) implements Joining {}

        /** The code is right, and there are as many phones as there may be. */
        record Crowded() implements Joining {}
    }

    synchronized Opening open(String story, String client) {
        sweep();
        List<Talk> all = all();
        if (all.stream().filter(talk -> talk.client().equals(client)).count() >= MOST_OF_A_CLIENT) {
            return new Opening.TooMany();
        }
        if (all.size() >= MOST) return new Opening.Full();
        Talk talk = new Talk(clock, story, client, key(), draw());
        talk.code().ifPresent(code -> byName.put(code.name(), talk));
        byKey.put(talk.screen(), talk);
        return new Opening.Opened(talk);
    }

    /** @param typed may be anything */
    synchronized Joining join(String typed, String client) {
        sweep();
        Duration pause = tries.pause(client);
        if (pause.isPositive()) return new Joining.Later(pause);
        Optional<TalkCode> code = TalkCode.read(typed);
        Optional<Talk> named = code.map(given -> byName.get(given.name()));
        if (named.isPresent() && named.get().code().equals(code)) return admit(named.get());
        tries.wrong(client);
        named.filter(Talk::bearWrong).ifPresent(this::replaceCode);
        return new Joining.Unknown();
    }

    private Joining admit(Talk talk) {
        String key = key();
        if (!talk.admit(key)) return new Joining.Crowded();
        byKey.put(key, talk);
        return new Joining.Joined(talk, key);
    }

    private void replaceCode(Talk talk) {
        Optional<TalkCode> other = talk.mayHaveAnotherCode() ? Optional.of(draw()) : Optional.empty();
        byName.values().remove(talk);
        other.ifPresent(code -> byName.put(code.name(), talk));
        talk.replace(other);
    }

    /** @param key of a screen or a phone; may be anything */
    synchronized Optional<Talk> find(String key) {
        Optional<Talk> found = Optional.ofNullable(byKey.get(key));
        found.filter(Talk::isOver).ifPresent(this::end);
        return found.filter(talk -> byKey.containsKey(key));
    }

    synchronized void end(Talk talk) {
        byName.values().remove(talk);
        byKey.keySet().removeAll(talk.keys());
        talk.end();
    }

    /** Drops what is over. */
    synchronized void sweep() {
        all().stream().filter(Talk::isOver).forEach(this::end);
        tries.forget();
    }

    synchronized void beat() {
        all().forEach(Talk::beat);
    }

    synchronized void endAll() {
        all().forEach(this::end);
    }

    private List<Talk> all() {
        return byKey.values().stream().distinct().toList();
    }

    private TalkCode draw() {
        return TalkCode.draw(random, name -> !byName.containsKey(name));
    }

    private String key() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
