package org.bluelamp.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluelamp.Exhibits;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CitedWorksTest {
    @TempDir
    private Path folder;

    private static CitedWorks works(Catalog catalog) {
        return new CitedWorks(catalog, new Addresses("/", catalog.exhibit(), "en"), "https://lamp.example");
    }

    private Catalog changed() throws IOException {
        Path exhibit = Exhibits.copy(Exhibits.MADE_UP, folder.resolve("exhibit"));
        String id = firstEntry(exhibit);
        Files.writeString(exhibit.resolve("changes.json"), """
                { "entries": { "%s": { "added": "2026-01-02", "changed": "2026-03-04" } } }""".formatted(id));
        return new CatalogLoader().load(exhibit);
    }

    private static String firstEntry(Path exhibit) {
        return new CatalogLoader().load(exhibit).entries().getFirst().id();
    }

    @Test
    void entry_isCitedWithAddressVersionAndTheDayOfItsLastChange() throws IOException {
        Catalog catalog = changed();
        Entry entry = catalog.entries().getFirst();
        JsonNode csl = works(catalog).entry(entry).csl();
        assertThat(csl.path("URL").asString()).isEqualTo("https://lamp.example/entry/" + entry.id());
        assertThat(csl.path("version").asString()).isEqualTo(catalog.version());
        assertThat(csl.path("issued").path("date-parts").toString()).isEqualTo("[[2026,3,4]]");
        assertThat(new Citations("en").all(csl))
                .allSatisfy(citation -> assertThat(citation.text())
                        .contains(catalog.version())
                        .contains("https://lamp.example/entry/" + entry.id())
                        .contains("2026"));
    }

    @Test
    void read_onADay_isSaidByTheStylesThatAskForIt() throws IOException {
        Catalog catalog = changed();
        CitedWork read = works(catalog).entry(catalog.entries().getFirst()).accessed(LocalDate.of(2026, 12, 1));
        Citations citations = new Citations("en");
        assertThat(citations.of(read.csl(), CitationStyle.HARVARD).text()).endsWith("(Accessed: 1 December 2026).");
        assertThat(citations.of(read.csl(), CitationStyle.APA).text()).contains("(2026, March 4)");
    }

    @Test
    void everyKindOfPart_canBeCited() {
        Catalog catalog = new CatalogLoader().load(Exhibits.MADE_UP);
        CitedWorks works = works(catalog);
        List<CitedWork> all = List.of(
                works.exhibit(),
                works.entry(catalog.entries().getFirst()),
                works.statement(catalog.entries().getFirst(), 1),
                works.statistic(catalog.series().iterator().next()),
                works.statistic(catalog.maps().iterator().next()),
                works.story(catalog.stories().iterator().next()),
                works.system(catalog.systems().iterator().next()));
        for (CitedWork work : all) {
            assertThat(new Citations("en").all(work.csl()))
                    .allSatisfy(citation -> assertThat(citation.text())
                            .contains("https://lamp.example/")
                            .contains(catalog.version()));
        }
        assertThat(all).extracting(CitedWork::id).doesNotHaveDuplicates();
    }

    @Test
    void statement_leadsToItsPlaceInTheEntry_andNoOtherCanBeCited() {
        Catalog catalog = new CatalogLoader().load(Exhibits.MADE_UP);
        Entry entry = catalog.entries().getFirst();
        CitedWorks works = works(catalog);
        assertThat(works.statement(entry, 1).csl().path("URL").asString())
                .endsWith("/entry/" + entry.id() + "#statement-1");
        assertThat(works.of("entry", entry.id(), Optional.of(99))).isEmpty();
        assertThat(works.of("story", catalog.stories().iterator().next().id(), Optional.of(1)))
                .isEmpty();
        assertThat(works.of("lamp", "x", Optional.empty())).isEmpty();
    }

    @Test
    void sourcesOfSomeEntries_areListedOnce() {
        Catalog catalog = new CatalogLoader().load(Exhibits.MADE_UP);
        assertThat(works(catalog).sourcesOf(catalog.entries()))
                .extracting(CitedWork::id)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
