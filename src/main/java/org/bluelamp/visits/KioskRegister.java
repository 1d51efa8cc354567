package org.bluelamp.visits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kiosks that may report, what each last said of itself, and what staff want of it. A key is kept as its hash: one
 * that is drawn at random has nothing to guess, so that a fast hash is enough.
 */
public final class KioskRegister {
    /** 32 random bytes in Base64. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final int LONGEST_NAME = 80;

    /** A state that is the same is written this often, so that a disk is not written to each half minute. */
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(10);
    /** A kiosk that was away for longer is not restarted when it comes back. */
    private static final Duration COMMAND_STANDS = Duration.ofMinutes(5);

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String SELECT = "select id, name, registered, last_hello, state from kiosk ";

    private final VisitDatabase database;
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();

    private record Heard(Instant at, KioskState state, Instant written) {}

    private record Wish(KioskCommand command, Instant at) {}

    public KioskRegister(VisitDatabase database) {
        this.database = database;
    }

    /**
     * Lets a kiosk report. One with this id gets the new key and name; its old key is good no more.
     *
     * @throws IllegalArgumentException if id, key or name are not of the form of such
     */
    public void register(String id, String key, String name, Instant now) {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("This is no id of a kiosk.");
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("This is no key of a kiosk.");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters.");
        }
        database.write(client -> {
            int there = client.sql("update kiosk set key_hash = ?, name = ? where id = ?")
                    .params(hash(key), name, id)
                    .update();
            if (there > 0) return there;
            return client.sql("insert into kiosk (id, key_hash, name, registered) values (?, ?, ?, ?)")
                    .params(id, hash(key), name, time(now))
                    .update();
        });
    }

    /** Takes a kiosk out; what it has reported stays counted. */
    public void remove(String id) {
        database.write(
                client -> client.sql("delete from kiosk where id = ?").param(id).update());
        heard.remove(id);
        wishes.remove(id);
    }

    /** The id of the kiosk whose key this is. */
    public Optional<String> find(String key) {
        if (!KEY.matcher(key).matches()) return Optional.empty();
        return database.read(client -> client.sql("select id from kiosk where key_hash = ?")
                .param(hash(key))
                .query(String.class)
                .optional());
    }

    /**
     * Notes that a kiosk is there.
     *
     * @return what it shall do, told once
     */
    public Optional<KioskCommand> hello(String id, KioskState state, Instant now) {
        Heard before = heard.get(id);
        boolean isNews = before == null
                || !isSame(before.state(), state)
                || Duration.between(before.written(), now).compareTo(WRITTEN_EVERY) >= 0;
        if (isNews) save(id, state, now);
        heard.put(id, new Heard(now, state, isNews ? now : before.written()));
        return Optional.ofNullable(wishes.remove(id))
                .filter(wish -> Duration.between(wish.at(), now).compareTo(COMMAND_STANDS) <= 0)
                .map(Wish::command);
    }

    private static boolean isSame(KioskState before, KioskState now) {
        return before.version().equals(now.version())
                && before.dataVersion().equals(now.dataVersion())
                && before.upSince().equals(now.upSince())
                && before.problems().equals(now.problems());
    }

    private void save(String id, KioskState state, Instant now) {
        database.write(client -> client.sql("update kiosk set last_hello = ?, state = ? where id = ?")
                .params(time(now), MAPPER.writeValueAsString(state), id)
                .update());
    }

    /** Has a kiosk told at its next hello what it shall do; a later wish takes the place of an earlier one. */
    public void ask(String id, KioskCommand command, Instant now) {
        wishes.put(id, new Wish(command, now));
    }

    /** All kiosks by their names. */
    public List<RegisteredKiosk> all() {
        return database.read(
                client -> kiosks(client).stream().map(this::asLastHeard).toList());
    }

    private static List<RegisteredKiosk> kiosks(JdbcClient client) {
        return client.sql(SELECT + "order by name, id")
                .query(KioskRegister::kiosk)
                .list();
    }

    private RegisteredKiosk asLastHeard(RegisteredKiosk kiosk) {
        Heard last = heard.get(kiosk.id());
        return last == null
                ? kiosk
                : new RegisteredKiosk(
                        kiosk.id(),
                        kiosk.name(),
                        kiosk.registered(),
                        Optional.of(last.at()),
                        Optional.of(last.state()));
    }

    private static RegisteredKiosk kiosk(ResultSet row, int number) throws SQLException {
        return new RegisteredKiosk(
                row.getString("id"),
                row.getString("name"),
                row.getObject("registered", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_hello", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("state")).flatMap(KioskRegister::state));
    }

    /** What another version of the program has written may not be readable. */
    private static Optional<KioskState> state(String json) {
        try {
            return Optional.of(MAPPER.readValue(json, KioskState.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
