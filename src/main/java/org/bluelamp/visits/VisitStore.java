package org.bluelamp.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps visits one by one for as long as {@link CountingDays} says, then as sums by the hour and by the day. The sums of a
 * day are made when its visits are forgotten, both in one transaction.
 */
public final class VisitStore {
    /** What of a day is summed apart. */
    enum Kind {
        LANGUAGE("language"),
        KIOSK("kiosk"),
        ENTRY("entry"),
        STORY_BEGUN("story-begun"),
        STORY_FINISHED("story-finished");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** How many visits there were to something on a day, and how often or how long. */
    record Tally(LocalDate day, int hour, String kind, String name, long visits, long times) {}

    private static final String BY_HOUR = """
            select visit_day, visit_hour, cast(null as varchar(16)) as kind, cast(null as varchar(120)) as name,
              count(*) as visits, sum(seconds) as times
            from visit where visit_day between :first and :last group by visit_day, visit_hour
            """;
    private static final String BY_KIND = """
            select visit_day, 0 as visit_hour, 'language' as kind, language as name, count(*) as visits, sum(seconds) as times
              from visit where visit_day between :first and :last group by visit_day, language
            union all select visit_day, 0, 'kiosk', kiosk, count(*), sum(seconds)
              from visit where visit_day between :first and :last group by visit_day, kiosk
            union all select visit_day, 0, 'entry', entry, count(*), sum(times)
              from visit join visit_entry on visit = id
              where visit_day between :first and :last group by visit_day, entry
            union all select visit_day, 0, 'story-begun', story, count(*), count(*)
              from visit join visit_story on visit = id
              where visit_day between :first and :last group by visit_day, story
            union all select visit_day, 0, 'story-finished', story, count(*), count(*)
              from visit join visit_story on visit = id
              where visit_day between :first and :last and finished group by visit_day, story
            """;
    private static final String HOURLY_SUMS = """
            select visit_day, visit_hour, cast(null as varchar(16)) as kind, cast(null as varchar(120)) as name,
              visits, seconds as times
            from hourly_sum where visit_day between :first and :last
            """;
    private static final String DAILY_SUMS = """
            select visit_day, 0 as visit_hour, kind, name, visits, times
            from daily_sum where visit_day between :first and :last
            """;

    /** Before all days that there are. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final VisitDatabase database;

    public VisitStore(VisitDatabase database) {
        this.database = database;
    }

    /**
     * Adds the visits that are not there yet, all or none.
     *
     * @param kiosk id of the kiosk that reports them
     * @return how many were new
     */
    public int add(String kiosk, List<Visit> visits, CountingDays days) {
        return database.write(client -> {
            Set<String> known = known(client, visits);
            List<Visit> fresh =
                    visits.stream().filter(visit -> !known.contains(visit.id())).toList();
            fresh.forEach(visit -> insert(client, kiosk, visit, days));
            return fresh.size();
        });
    }

    private static Set<String> known(JdbcClient client, List<Visit> visits) {
        return new HashSet<>(client.sql("select id from visit where id in (:ids)")
                .param("ids", visits.stream().map(Visit::id).toList())
                .query(String.class)
                .list());
    }

    private static void insert(JdbcClient client, String kiosk, Visit visit, CountingDays days) {
        ZonedDateTime begin = visit.begin().atZone(days.zone());
        client.sql("insert into visit (id, kiosk, visit_day, visit_hour, seconds, language) values (?, ?, ?, ?, ?, ?)")
                .params(visit.id(), kiosk, begin.toLocalDate(), begin.getHour(), visit.seconds(), visit.language())
                .update();
        visit.entries()
                .forEach((entry, times) -> client.sql("insert into visit_entry (visit, entry, times) values (?, ?, ?)")
                        .params(visit.id(), entry, times)
                        .update());
        visit.begun()
                .forEach(story -> client.sql("insert into visit_story (visit, story, finished) values (?, ?, ?)")
                        .params(visit.id(), story, visit.finished().contains(story))
                        .update());
    }

    /**
     * Turns the visits of days that are no longer kept one by one into sums.
     *
     * @return how many visits were forgotten
     */
    public int prune(CountingDays days, Instant now) {
        LocalDate last = days.first(now).minusDays(1);
        boolean none = database.read(client -> client.sql("select count(*) from visit where visit_day <= ?")
                        .param(last)
                        .query(Long.class)
                        .single()
                == 0);
        if (none) return 0;
        return database.write(client -> {
            tallies(client, BY_HOUR, BEGINNING, last).forEach(tally -> addHourly(client, tally));
            tallies(client, BY_KIND, BEGINNING, last).forEach(tally -> addDaily(client, tally));
            return client.sql("delete from visit where visit_day <= ?")
                    .param(last)
                    .update();
        });
    }

    /** A sum may be there already where the exhibit's time zone was changed meanwhile. */
    private static void addHourly(JdbcClient client, Tally tally) {
        int there = client.sql("""
                        update hourly_sum set visits = visits + ?, seconds = seconds + ?
                        where visit_day = ? and visit_hour = ?
                        """)
                .params(tally.visits(), tally.times(), tally.day(), tally.hour())
                .update();
        if (there == 0) {
            client.sql("insert into hourly_sum (visit_day, visit_hour, visits, seconds) values (?, ?, ?, ?)")
                    .params(tally.day(), tally.hour(), tally.visits(), tally.times())
                    .update();
        }
    }

    private static void addDaily(JdbcClient client, Tally tally) {
        int there = client.sql("""
                        update daily_sum set visits = visits + ?, times = times + ?
                        where visit_day = ? and kind = ? and name = ?
                        """)
                .params(tally.visits(), tally.times(), tally.day(), tally.kind(), tally.name())
                .update();
        if (there == 0) {
            client.sql("insert into daily_sum (visit_day, kind, name, visits, times) values (?, ?, ?, ?, ?)")
                    .params(tally.day(), tally.kind(), tally.name(), tally.visits(), tally.times())
                    .update();
        }
    }

    /** What may be told of a month. */
    public VisitReport report(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return database.read(client -> {
            List<Tally> hours = tallies(client, BY_HOUR + "union all " + HOURLY_SUMS, first, last);
            List<Tally> kinds = tallies(client, BY_KIND + "union all " + DAILY_SUMS, first, last);
            return new ReportMaking(month, hours, kinds).report();
        });
    }

    /** The months of which there is something to tell, in their order. */
    public List<YearMonth> months() {
        return database.read(client -> client
                .sql("select visit_day from visit union select visit_day from hourly_sum order by visit_day")
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .distinct()
                .toList());
    }

    private static List<Tally> tallies(JdbcClient client, String query, LocalDate first, LocalDate last) {
        return client.sql(query)
                .param("first", first)
                .param("last", last)
                .query(VisitStore::tally)
                .list();
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        return new Tally(
                row.getObject("visit_day", LocalDate.class),
                row.getInt("visit_hour"),
                row.getString("kind"),
                row.getString("name"),
                row.getLong("visits"),
                row.getLong("times"));
    }

    static boolean is(Kind kind, Tally tally) {
        return kind.word.equals(tally.kind());
    }
}
