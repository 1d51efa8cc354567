package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Changes;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When records came and were changed last: what is read, and what is left out. */
class ChangesProblemsTest {
    private static final String CHANGES = """
        { "entries": {
            "car": { "added": "2026-01-02", "changed": "2026-03-04" },
            "gone": { "added": "2025-01-02", "changed": "2025-03-04" } } }""";

    @TempDir
    Path temp;

    private Catalog load(String changes) {
        return new ExhibitFolder(temp)
                .entry("car")
                .write("changes.json", changes)
                .load();
    }

    @Test
    void daysOfARecord_areKnown_alsoWhereOthersAreNoMore() {
        Catalog catalog = load(CHANGES);
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.changes().of("entries", "car"))
                .contains(new Changes.Days(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 4)));
        assertThat(catalog.date()).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void dayThatIsNone_isToldAndLeavesItsRecordOut() {
        Catalog catalog = load(CHANGES.replace("2026-03-04", "2026-02-30"));
        assertThat(catalog.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("changes.json#/entries/car/changed: \"2026-02-30\" is not a day.");
        assertThat(catalog.changes().of("entries", "car")).isEmpty();
        assertThat(catalog.changes().of("entries", "gone")).isPresent();
    }

    @Test
    void exhibitWithoutTheFile_hasNoDate() {
        Catalog catalog = new ExhibitFolder(temp).entry("car").load();
        assertThat(catalog.date()).isEmpty();
        assertThat(catalog.changes()).isEqualTo(Changes.NONE);
    }
}
