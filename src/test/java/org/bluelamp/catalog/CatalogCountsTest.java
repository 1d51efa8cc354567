package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.CatalogCounts.CountryCount;
import org.bluelamp.catalog.CatalogCounts.SourceCount;
import org.bluelamp.catalog.CatalogCounts.ThemeCount;
import org.bluelamp.catalog.date.Period;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCountsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    @Test
    void catalogueWithoutEntries_hasNoPeriodCountryOrDispute() {
        CatalogCounts counted = CatalogCounts.of(folder.load());
        assertThat(counted.entries()).isZero();
        assertThat(counted.periods()).isEmpty();
        assertThat(counted.countries()).isEmpty();
        assertThat(counted.disputes()).isEmpty();
        assertThat(counted.themes()).extracting(ThemeCount::entries).containsExactly(0, 0);
        assertThat(counted.sources()).containsExactly(new SourceCount(Source.Kind.ARCHIVE, 1, 0));
    }

    @Test
    void entries_countByThemeInThePeriodInWhichTheyBegin() {
        folder.entry("a", "1923-04~", "1923/1941")
                .entry("b", "1923-04~", "../1950")
                .entry("c", "1923-04~", "1958", "\"theme\": \"radio\"", "\"theme\": \"cars\"");
        CatalogCounts counted = CatalogCounts.of(folder.load());
        assertThat(counted.periods()).hasSize(8).noneMatch(Period::isDecade);
        assertThat(counted.periods().getFirst().first()).hasToString("1920");
        assertThat(counted.periods().getFirst().last()).hasToString("1924");
        ThemeCount radio = counted.themes().getFirst();
        assertThat(radio.entries()).isEqualTo(2);
        assertThat(radio.counts()).containsExactly(1, 0, 0, 0, 0, 0, 1, 0);
        assertThat(counted.themes().getLast().counts()).containsExactly(0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(counted.totals()).containsExactly(1, 0, 0, 0, 0, 0, 1, 1);
    }

    @Test
    void countries_comeWithTheYearsOfTheirEntries_mostEntriesFirst() {
        folder.entry("a")
                .entry("b", "\"AU\"", "\"FR\"", "1923-04~", "1928")
                .entry("c", "\"AU\"", "\"FR\"", "1923-04~", "-0043");
        assertThat(CatalogCounts.of(folder.load()).countries())
                .satisfiesExactly(
                        france -> {
                            assertThat(france.country()).isEqualTo("FR");
                            assertThat(france.years()).containsExactly(-43, 1928);
                        },
                        australia -> assertThat(australia).isEqualTo(new CountryCount("AU", 1, List.of(1923))));
    }

    @Test
    void statement_countsOnceForEachKindOfItsSources() {
        folder.write(
                        "sources.json",
                        "[" + ExhibitFolder.SOURCE + "," + ExhibitFolder.SOURCE.replace("otago-1923", "otago-1924")
                                + "]")
                .entry(
                        "a",
                        "[ { \"source\": \"otago-1923\" } ]",
                        "[ { \"source\": \"otago-1923\" }, { \"source\": \"otago-1924\" } ]");
        SourceCount archives = CatalogCounts.of(folder.load()).sources().getFirst();
        assertThat(archives.sources()).isEqualTo(2);
        assertThat(archives.statements())
                .isEqualTo(folder.load().entry("a").orElseThrow().statements().size());
    }
}
