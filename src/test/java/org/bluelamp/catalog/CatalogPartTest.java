package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.Test;

/** What is taken along with some entries is an exhibit in itself. */
class CatalogPartTest {
    private static final Catalog WHOLE = new CatalogLoader().load(Exhibits.MADE_UP);

    private static CatalogPart part(Predicate<Entry> isChosen) {
        return CatalogPart.of(WHOLE, WHOLE.entries().stream().filter(isChosen).toList());
    }

    @Test
    void allEntries_areTheWholeItself() {
        CatalogPart part = part(entry -> true);

        assertThat(part.catalog()).isSameAs(WHOLE);
        assertThat(part.shortened()).isEmpty();
        assertThat(part.untold()).isEmpty();
        assertThat(part.systems()).isEmpty();
    }

    @Test
    void partOfAnyTheme_leadsToNothingThatItLacks() {
        assertThat(WHOLE.exhibit().themes()).hasSizeGreaterThan(1);
        WHOLE.exhibit().themes().forEach(theme -> {
            Catalog part = part(entry -> entry.theme().equals(theme.id())).catalog();
            Set<String> ids = part.entries().stream().map(Entry::id).collect(Collectors.toSet());

            assertThat(part.entries()).hasSizeLessThan(WHOLE.entries().size());
            assertThat(ids)
                    .containsAll(part.entries().stream()
                            .flatMap(entry -> entry.ledTo().stream())
                            .toList());
            assertThat(ids)
                    .containsAll(part.stories().stream()
                            .flatMap(story -> story.steps().stream())
                            .flatMap(step -> step.entry().stream())
                            .toList());
            assertThat(part.stories())
                    .allSatisfy(story -> assertThat(story.steps()).hasSizeGreaterThan(1));
            assertThat(ids)
                    .containsAll(part.systems().stream()
                            .flatMap(system -> system.entries().stream())
                            .toList());
            assertThat(part.series())
                    .hasSameSizeAs(WHOLE.series())
                    .allSatisfy(series -> assertThat(part.moved(series)).doesNotContainNull());
            assertThat(part.maps())
                    .hasSameSizeAs(WHOLE.maps())
                    .allSatisfy(map -> assertThat(part.moved(map)).doesNotContainNull());
            assertThat(part.corrections())
                    .allSatisfy(correction -> assertThat(ids).contains(correction.entry()));
        });
    }

    @Test
    void sourcesAndPictures_areThoseOfWhatIsLeft() {
        Catalog part = part(entry -> entry.id().equals("first-lamp")).catalog();
        Entry entry = part.entry("first-lamp").orElseThrow();

        assertThat(part.sources())
                .hasSizeLessThan(WHOLE.sources().size())
                .extracting(Source::id)
                .containsAll(entry.cites().map(Entry.Cite::source).toList())
                .containsAll(part.series().stream()
                        .flatMap(Series::cites)
                        .map(Entry.Cite::source)
                        .toList());
        assertThat(part.media())
                .extracting(MediaFile::name)
                .containsAll(entry.media().stream().map(Entry.Medium::file).toList());
        assertThat(part.version()).isEqualTo(WHOLE.version());
        assertThat(part.date()).isEqualTo(WHOLE.date());
    }

    @Test
    void storiesAndSystems_thatLackSomething_areNamed() {
        Story story = WHOLE.stories().stream()
                .filter(each -> entries(each).count() > 1)
                .findFirst()
                .orElseThrow();
        List<String> visited = entries(story).toList();

        CatalogPart shorter = part(entry -> entry.id().equals(visited.getFirst()));
        CatalogPart without = part(entry -> !visited.contains(entry.id()));

        assertThat(Stream.concat(shorter.shortened().stream(), shorter.untold().stream()))
                .extracting(Story::id)
                .contains(story.id());
        assertThat(without.untold()).extracting(Story::id).contains(story.id());
        assertThat(without.catalog().story(story.id())).isEmpty();
        SystemTour system = WHOLE.systems().iterator().next();
        CatalogPart elsewhere = part(entry -> !system.entries().contains(entry.id()));
        assertThat(elsewhere.systems()).contains(system);
        assertThat(elsewhere.catalog().system(system.id())).isEmpty();
    }

    private static Stream<String> entries(Story story) {
        return story.steps().stream().flatMap(step -> step.entry().stream());
    }
}
