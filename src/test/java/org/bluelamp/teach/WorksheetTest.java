package org.bluelamp.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worksheet asks, of the curated exhibit and the made-up one. */
class WorksheetTest {
    private static final Catalog CURATED = new CatalogLoader().load(Exhibits.CURATED);
    private static final Catalog MADE_UP = new CatalogLoader().load(Exhibits.MADE_UP);

    private static Worksheet of(Catalog catalog, List<Entry> entries, int set) {
        Worksheet.Selection selection = new Worksheet.Selection(Optional.empty(), Map.of(), entries, 0);
        return Worksheet.of(catalog, selection, set, "en");
    }

    /** Many selections of all sizes, the same in each run. */
    private static Stream<Worksheet> many() {
        Random random = new Random(15);
        return Stream.of(CURATED, MADE_UP)
                .flatMap(catalog -> IntStream.range(0, 150).mapToObj(number -> {
                    List<Entry> shuffled = new ArrayList<>(catalog.entries());
                    Collections.shuffle(shuffled, random);
                    List<Entry> some = shuffled.stream()
                            .limit(1 + random.nextInt(Worksheet.MOST_ENTRIES))
                            .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::id))
                            .toList();
                    return of(catalog, some, 1 + number % Worksheet.MOST_SETS);
                }));
    }

    private static List<EdtfDate> accounts(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.date()),
                        entry.dispute().stream()
                                .flatMap(dispute -> dispute.positions().stream())
                                .flatMap(position -> position.date().stream()))
                .toList();
    }

    @Test
    void whichCameFirst_isAskedOnlyWhereEveryAccountOfTheDatesSettlesIt() {
        List<Worksheet.Pair> pairs =
                many().flatMap(sheet -> sheet.pairs().stream()).toList();

        assertThat(pairs).hasSizeGreaterThan(300).allSatisfy(pair -> {
            for (EdtfDate earlier : accounts(pair.earlier())) {
                for (EdtfDate later : accounts(pair.later())) {
                    assertThat(earlier.latestDay()).isLessThan(later.earliestDay());
                    assertThat(earlier.isApproximate() || earlier.isUncertain()).isFalse();
                    assertThat(later.isApproximate() || later.isUncertain()).isFalse();
                }
            }
        });
        // The answer is now the upper one, now the lower.
        assertThat(pairs).anyMatch(pair -> pair.earlier() == pair.one());
        assertThat(pairs).anyMatch(pair -> pair.earlier() == pair.other());
    }

    @Test
    void everyQuestion_isDrawnFromTheEntriesOfItsSheet() {
        assertThat(many()).allSatisfy(sheet -> {
            assertThat(sheet.entries()).containsAll(sheet.disputed());
            assertThat(sheet.disputed()).allMatch(entry -> entry.dispute().isPresent());
            assertThat(sheet.quoted()).allSatisfy(quoted -> {
                assertThat(sheet.entries()).contains(quoted.entry());
                assertThat(quoted.entry().cites()).contains(quoted.cite());
                assertThat(quoted.cite().quote()).isPresent();
                assertThat(quoted.cite().source()).isEqualTo(quoted.source().id());
            });
            assertThat(sheet.pairs().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())))
                    .doesNotHaveDuplicates()
                    .allMatch(sheet.entries()::contains);
        });
    }

    @Test
    void noTitleThatNamesAYear_givesAnOrderAway() {
        assertThat(many().flatMap(sheet -> sheet.pairs().stream()))
                .noneMatch(pair -> (pair.one().title().in("en").text()
                                + pair.other().title().in("en").text())
                        .matches(".*\\d{4}.*"));
    }

    @Test
    void sameAddress_asksTheSame_andAnotherSetAsksAnother() {
        List<Entry> entries = CURATED.story("watching-city")
                .map(story -> Worksheet.Selection.of(CURATED, story).entries())
                .orElseThrow();

        assertThat(of(CURATED, entries, 1)).isEqualTo(of(CURATED, entries, 1));
        assertThat(of(CURATED, entries, 2).pairs())
                .isNotEqualTo(of(CURATED, entries, 1).pairs());
    }

    @Test
    void timeline_hasATrueScale_onWhichNoTwoLettersTouch() {
        assertThat(many().flatMap(sheet -> sheet.timeline().stream()))
                .isNotEmpty()
                .allSatisfy(timeline -> {
                    assertThat(timeline.columns()).isBetween(1, BlankTimeline.MOST_COLUMNS);
                    assertThat(timeline.firstYear() % timeline.step()).isZero();
                    for (BlankTimeline.Item item : timeline.items()) {
                        EdtfDate date = item.entry().date();
                        double years = (double) timeline.step() * timeline.columns();
                        double first = date.firstYear().orElseThrow() - timeline.firstYear();
                        double last = date.lastYear().orElseThrow() + 1 - timeline.firstYear();
                        // Within its years, and not further from them than the scale says.
                        assertThat(item.from()).isBetween(first / years - 1e-9, item.to());
                        assertThat(item.to()).isBetween(item.from(), last / years + 1e-9);
                        assertThat(item.to() * years - item.from() * years).isLessThanOrEqualTo(last - first + 1e-9);
                        for (BlankTimeline.Item other : timeline.items()) {
                            if (other == item || other.row() != item.row()) continue;
                            assertThat(Math.abs(other.middle() - item.middle()))
                                    .isGreaterThanOrEqualTo(BlankTimeline.LETTER - 1e-9);
                        }
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1950", "2019/.."})
    void dateWithoutAnEnd_hasNoPlaceOnATimeline(String date) {
        assertThat(BlankTimeline.canHold(EdtfDate.parse(date))).isFalse();
    }

    @Test
    void everyStory_givesAWorksheetWithQuestions() {
        assertThat(CURATED.stories()).isNotEmpty().allSatisfy((Story story) -> {
            Worksheet sheet = Worksheet.of(CURATED, Worksheet.Selection.of(CURATED, story), 1, "en");
            assertThat(sheet.pairs()).as(story.id()).isNotEmpty();
            assertThat(sheet.quoted()).as(story.id()).isNotEmpty();
            assertThat(sheet.timeline()).as(story.id()).isPresent();
        });
    }

    @Test
    void selection_leavesOutWhatIsShownOnlyToWhoChoosesIt_andCountsIt() {
        Worksheet.Selection selection = Worksheet.Selection.of(CURATED, CURATED.query(Map.of()));

        assertThat(selection.entries()).noneMatch(Entry::delicate);
        assertThat(selection.delicate())
                .isEqualTo(
                        (int) CURATED.entries().stream().filter(Entry::delicate).count())
                .isPositive();
        assertThat(selection.isTooLarge()).isTrue();
    }
}
