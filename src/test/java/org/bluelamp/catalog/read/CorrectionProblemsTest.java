package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Correction;
import org.bluelamp.catalog.model.Redirects.Kind;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the exhibit had wrong, and ids that it had once: each sort of problem, and what is left out for it. */
class CorrectionProblemsTest {
    private static final String REDIRECTS =
            "{ \"redirects\": [ { \"kind\": \"entry\", \"from\": \"old\", \"to\": \"car\" } ] }";
    private static final String CORRECTIONS = """
        { "corrections": [
          { "date": "2026-01-02", "entry": "old", "was": { "en": "Two." }, "now": { "en": "Three." } },
          { "date": "2026-11-30", "entry": "car", "was": { "en": "Three." }, "now": { "en": "Four." } } ] }\
        """;

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void exhibitWithACorrection() {
        folder = new ExhibitFolder(temp)
                .entry("car")
                .write("redirects.json", REDIRECTS)
                .write("corrections.json", CORRECTIONS);
    }

    private static List<String> problems(Catalog catalog) {
        return catalog.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void corrections_loaded_areOfTheEntryOfToday_theLatestFirst() {
        Catalog catalog = folder.load();
        assertThat(problems(catalog)).isEmpty();
        assertThat(catalog.corrections())
                .extracting(Correction::entry, correction -> correction.date().toString())
                .containsExactly(tuple("car", "2026-11-30"), tuple("car", "2026-01-02"));
    }

    @Test
    void correctionOfNoEntry_isLeftOutAlone() {
        Catalog catalog = folder.write("corrections.json", CORRECTIONS.replace("\"old\"", "\"cat\""))
                .load();
        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("corrections.json#/corrections/0/entry: there is no entry \"cat\". Did you mean \"car\"?");
        assertThat(catalog.corrections()).hasSize(1);
    }

    @Test
    void redirect_ofWhatExists_isLeftOut() {
        Catalog catalog = folder.entry("old").write("redirects.json", REDIRECTS).load();
        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("redirects.json#/redirects/0/from: \"old\" is an id of today and keeps its address.");
        assertThat(catalog.redirects().of(Kind.ENTRY, "old")).isEmpty();
    }

    @Test
    void redirect_toWhatLeadsOnItself_isLeftOut() {
        Catalog catalog = folder.write("redirects.json", """
            { "redirects": [ { "kind": "entry", "from": "old", "to": "car" },
              { "kind": "entry", "from": "older", "to": "old" } ] }\
            """).load();
        assertThat(problems(catalog))
                .singleElement()
                .asString()
                .startsWith("redirects.json#/redirects/1/to: there is no entry \"old\".");
        assertThat(catalog.redirects().of(Kind.ENTRY, "older")).isEmpty();
        assertThat(catalog.redirects().of(Kind.ENTRY, "old")).hasValue("car");
    }

    @Test
    void redirect_thatLeadsTwoWays_keepsTheFirst() {
        Catalog catalog = folder.entry("bus").write("redirects.json", """
            { "redirects": [ { "kind": "entry", "from": "old", "to": "car" },
              { "kind": "entry", "from": "old", "to": "bus" } ] }\
            """).load();
        assertThat(problems(catalog)).singleElement().asString().contains("\"old\" leads on twice.");
        assertThat(catalog.redirects().of(Kind.ENTRY, "old")).hasValue("car");
    }

    @Test
    void redirect_changed_changesTheVersion() {
        String version = folder.load().version();
        assertThat(folder.write("redirects.json", REDIRECTS.replace("old", "once"))
                        .write("corrections.json", "{}")
                        .load()
                        .version())
                .isNotEqualTo(version);
    }
}
