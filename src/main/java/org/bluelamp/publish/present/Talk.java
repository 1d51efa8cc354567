package org.bluelamp.publish.present;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.publish.http.Json;

/** One story on one screen, and the phones that steer it. Safe for threads. */
final class Talk {
    /** The speaker's own, a second one, and somebody who helps. */
    static final int MOST_PHONES = 4;

    /** Wrong codes that a code bears; then the talk gets another. */
    static final int TRIES_OF_A_CODE = 5;

    /** After so many codes somebody is guessing without pause, and no further phone is let in. */
    static final int MOST_CODES = 10;

    /** Streams with one key: a page that was loaded again leaves one behind until it is noticed. */
    private static final int MOST_STREAMS = 3;

    /** A hand that holds a key down is slower. */
    private static final int MOST_A_SECOND = 40;

    private final Clock clock;
    private final String story;
    private final String client;
    private final String screen;
    private final Instant began;
    private final Set<String> phones = new HashSet<>();
    private final Map<String, List<Listener>> streams = new LinkedHashMap<>();
    private Optional<TalkCode> code;
    private int codes = 1;
    private int wrong;
    private Optional<String> state = Optional.empty();
    private Instant seen;
    private long second;
    private int saidThen;

    /**
     * @param client who has opened it
     * @param screen key of the screen
     */
    Talk(Clock clock, String story, String client, String screen, TalkCode code) {
        this.clock = clock;
        this.story = story;
        this.client = client;
        this.screen = screen;
        this.code = Optional.of(code);
        this.began = clock.instant();
        this.seen = began;
    }

    String story() {
        return story;
    }

    String client() {
        return client;
    }

    String screen() {
        return screen;
    }

    Instant ends() {
        return began.plus(Talks.GOOD_FOR);
    }

    /** None once too many codes were guessed at. */
    synchronized Optional<TalkCode> code() {
        return code;
    }

    synchronized List<String> keys() {
        List<String> keys = new ArrayList<>(phones);
        keys.add(screen);
        return keys;
    }

    boolean isScreen(String key) {
        return screen.equals(key);
    }

    /** Whether it is over by the clock, or nobody listens to it any more. A clock that was put back ends it, too. */
    synchronized boolean isOver() {
        Instant now = clock.instant();
        boolean isAlone = streams.isEmpty() && Duration.between(seen, now).compareTo(Talks.ALONE) > 0;
        return !now.isBefore(ends()) || now.isBefore(began) || isAlone;
    }

    /** Whether there is room for one more phone. */
    synchronized boolean admit(String phone) {
        return phones.size() < MOST_PHONES && phones.add(phone);
    }

    /** Notes a wrong code that names this talk. @return whether its own has to be replaced */
    synchronized boolean bearWrong() {
        wrong++;
        return wrong >= TRIES_OF_A_CODE;
    }

    synchronized boolean mayHaveAnotherCode() {
        return codes < MOST_CODES;
    }

    synchronized void replace(Optional<TalkCode> other) {
        code = other;
        wrong = 0;
        codes++;
        tell(screen, "code", codeDocument());
    }

    private String codeDocument() {
        return Json.text(Map.of("code", code.map(TalkCode::letters).orElse("")));
    }

    /** Whether a message comes slowly enough to be relayed. */
    synchronized boolean isSlowEnough() {
        long now = clock.instant().getEpochSecond();
        saidThen = now == second ? saidThen + 1 : 1;
        second = now;
        return saidThen <= MOST_A_SECOND;
    }

    /** Begins a stream with the whole state. */
    synchronized void listen(String key, Listener listener) {
        List<Listener> own = streams.computeIfAbsent(key, any -> new ArrayList<>());
        own.add(listener);
        List<Listener> left = own.size() > MOST_STREAMS ? List.of(own.removeFirst()) : List.of();
        if (isScreen(key)) {
            listener.tell("code", codeDocument());
        } else {
            state.ifPresent(told -> listener.tell("state", told));
            listener.tell("screen", screenDocument());
        }
        tellWhoIsThere();
        left.forEach(Listener::end);
    }

    synchronized void leave(String key, Listener listener) {
        List<Listener> own = streams.get(key);
        if (own == null || !own.remove(listener)) return;
        if (own.isEmpty()) streams.remove(key);
        seen = clock.instant();
        tellWhoIsThere();
    }

    private void tellWhoIsThere() {
        long there = streams.keySet().stream().filter(key -> !isScreen(key)).count();
        tell(screen, "phones", Json.text(Map.of("count", there)));
        tellPhones("screen", screenDocument());
    }

    private String screenDocument() {
        return Json.text(Map.of("here", streams.containsKey(screen)));
    }

    /** What the screen shows now. */
    synchronized void show(String told) {
        state = Optional.of(told);
        tellPhones("state", told);
    }

    /** Whether there is a screen to do it. */
    synchronized boolean ask(String command) {
        tell(screen, "command", command);
        return streams.containsKey(screen);
    }

    private void tellPhones(String event, String json) {
        streams.keySet().stream().filter(key -> !isScreen(key)).forEach(key -> tell(key, event, json));
    }

    private void tell(String key, String event, String json) {
        streams.getOrDefault(key, List.of()).forEach(listener -> listener.tell(event, json));
    }

    synchronized void beat() {
        streams.values().forEach(own -> own.forEach(Listener::beat));
    }

    /** Ends all streams; what is told before is perhaps not heard any more. */
    void end() {
        List<Listener> all;
        synchronized (this) {
            all = streams.values().stream().flatMap(List::stream).toList();
            streams.clear();
        }
        all.forEach(Listener::end);
    }
}
