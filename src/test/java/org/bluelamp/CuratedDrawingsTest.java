package org.bluelamp;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What we promise of the drawings of our own exhibit; others' exhibits may have fewer and larger ones. */
class CuratedDrawingsTest {
    private static final long LARGEST_BYTES = 12L * 1024;
    private static final int HIGHEST_SIGNIFICANCE = 5;
    private static final Path DATA = Exhibits.CURATED;
    private static final Catalog CATALOG = new CatalogLoader().load(DATA);

    @Test
    @DisplayName("each drawing is light, and shown somewhere")
    void lightAndShown() throws IOException {
        List<String> shown = Stream.of(
                        CATALOG.entries().stream().map(Entry::media),
                        CATALOG.stories().stream().map(Story::media),
                        CATALOG.exhibit().eras().stream()
                                .map(era -> era.introduction().media()),
                        CATALOG.exhibit().themes().stream()
                                .map(theme -> theme.introduction().media()))
                .flatMap(media -> media)
                .flatMap(Collection::stream)
                .map(Entry.Medium::file)
                .toList();
        try (Stream<Path> files = Files.list(DATA.resolve("media"))) {
            assertThat(files.toList()).allSatisfy(file -> {
                assertThat(Files.size(file)).as(file.toString()).isLessThan(LARGEST_BYTES);
                assertThat(shown).contains(file.getFileName().toString());
            });
        }
    }

    @Test
    @DisplayName("each entry has a drawing")
    void everyEntryHasOne() {
        assertThat(CATALOG.entries())
                .filteredOn(entry -> entry.media().isEmpty())
                .extracting(Entry::id)
                .isEmpty();
    }

    @Test
    @DisplayName("no entry of the highest significance shares its drawing with another entry")
    void theHighestHaveTheirOwn() {
        Map<String, Long> uses = CATALOG.entries().stream()
                .flatMap(entry -> entry.media().stream())
                .collect(groupingBy(Entry.Medium::file, counting()));
        assertThat(CATALOG.entries())
                .filteredOn(entry -> entry.significance() == HIGHEST_SIGNIFICANCE)
                .filteredOn(entry -> entry.media().stream().anyMatch(medium -> uses.get(medium.file()) > 1))
                .extracting(Entry::id)
                .isEmpty();
    }
}
