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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    public static final int LONGEST_NAME = 80;

    /** A state that is the same is written this often, so that a disk is not written to each half minute. */
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(10);
    /** A kiosk that was away for longer is not restarted when it comes back. */
    private static final Duration COMMAND_STANDS = Duration.ofMinutes(5);

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String SELECT = "select id, name, registered, last_hello, state from kiosk ";

    private final VisitDatabase database;
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();
    private final Applicants applicants = new Applicants();

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
        if (!isId(id)) throw new IllegalArgumentException("This is no id of a kiosk.");
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("This is no key of a kiosk.");
        if (!isName(name)) throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters.");
        registerHash(id, hash(key), name, now);
    }

    private void registerHash(String id, String keyHash, String name, Instant now) {
        database.write(client -> {
            int there = client.sql("update kiosk set key_hash = ?, name = ? where id = ?")
                    .params(keyHash, name, id)
                    .update();
            if (there > 0) return there;
            return client.sql("insert into kiosk (id, key_hash, name, registered) values (?, ?, ?, ?)")
                    .params(id, keyHash, name, time(now))
                    .update();
        });
    }

    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether a text, which may be anything, can be the name of a kiosk. PostgreSQL keeps no NUL. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    /**
     * A kiosk whose key is not known asks to be registered.
     *
     * @return the code by which people tell it from others that ask
     */
    public String apply(String id, String key, Instant now) {
        if (!isId(id) || !KEY.matcher(key).matches()) throw new IllegalArgumentException("This is no kiosk.");
        return applicants.add(id, hash(key), now);
    }

    /** Kiosks that ask to be registered. */
    public List<Applicant> applicants(Instant now) {
        List<Applicants.Asked> asked = applicants.present(now);
        if (asked.isEmpty()) return List.of();
        Map<String, String> names =
                all().stream().collect(Collectors.toMap(RegisteredKiosk::id, RegisteredKiosk::name));
        return asked.stream()
                .map(each ->
                        new Applicant(each.id(), each.code(), each.since(), Optional.ofNullable(names.get(each.id()))))
                .toList();
    }

    /**
     * Registers a kiosk that asks for it.
     *
     * @param code of it
     * @param name one that {@link #isName}
     * @return false if it does not ask any more
     */
    public boolean accept(String code, String name, Instant now) {
        if (!isName(name)) throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters.");
        Optional<Applicants.Asked> asked = applicants.find(code, now);
        asked.ifPresent(each -> {
            registerHash(each.id(), each.keyHash(), name, now);
            applicants.remove(each);
        });
        return asked.isPresent();
    }

    /** @param name one that {@link #isName} */
    public void rename(String id, String name) {
        if (!isName(name)) throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters.");
        database.write(client -> client.sql("update kiosk set name = ? where id = ?")
                .params(name, id)
                .update());
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
     * Notes that a kiosk's page is there.
     *
     * @return what the page shall do, told once
     */
    public Optional<KioskCommand> hello(String id, KioskState state, Instant now) {
        Heard before = heard.get(id);
        boolean isNews = before == null
                || !isSame(before.state(), state)
                || Duration.between(before.written(), now).compareTo(WRITTEN_EVERY) >= 0;
        if (isNews) save(id, state, now);
        heard.put(id, new Heard(now, state, isNews ? now : before.written()));
        return take(id, now, command -> !command.isForLauncher());
    }

    /** What the launcher of a kiosk shall do, told once. */
    public Optional<KioskCommand> launcherCommand(String id, Instant now) {
        return take(id, now, KioskCommand::isForLauncher);
    }

    private Optional<KioskCommand> take(String id, Instant now, Predicate<KioskCommand> isForWhoAsks) {
        Wish wish = wishes.get(id);
        if (wish == null || !isForWhoAsks.test(wish.command()) || !wishes.remove(id, wish)) return Optional.empty();
        return Duration.between(wish.at(), now).compareTo(COMMAND_STANDS) <= 0
                ? Optional.of(wish.command())
                : Optional.empty();
    }

    /** What a kiosk was asked for and has not been told yet. */
    public Optional<KioskCommand> asked(String id, Instant now) {
        return Optional.ofNullable(wishes.get(id))
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
