package org.bluelamp.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.search.QueryBuilder.from;
import static org.bluelamp.catalog.search.QueryBuilder.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFindTest {
    private static final String NEWS =
            ExhibitFolder.SOURCE.replace("otago-1923", "herald").replace("\"archive\"", "\"news\"");

    @TempDir
    Path temp;

    private Catalog catalog;

    @BeforeEach
    void fourEntries() {
        catalog = new ExhibitFolder(temp)
                .entry("a", "1923-04~", "1923")
                .entry("b", "1923-04~", "1930/1940", "\"radio\"", "\"cars\"")
                .entry("c", "1923-04~", "1950", "\"first-use\"", "\"law\"", "\"AU\"", "\"GB\"")
                .entry("d", "1923-04~", "1960/..", "\"country\": \"AU\"", "\"country\": \"XX\"")
                .load();
    }

    private List<String> found(Query query) {
        return catalog.find(query).entries().stream().map(Entry::id).toList();
    }

    @Test
    void everything_isFoundInTimeOrder_rankedTheSame() {
        assertThat(found(Query.ALL)).containsExactly("a", "b", "c", "d");
        assertThat(catalog.find(Query.ALL).ranking()).containsExactly("a", "b", "c", "d");
        assertThat(catalog.find(Query.ALL).highlights()).isEmpty();
    }

    @Test
    void window_findsWhatOverlapsIt() {
        assertThat(found(query().window("1935", "1950").build())).containsExactly("b", "c");
        assertThat(found(query().window("1990", "1999").build())).containsExactly("d");
        assertThat(found(query().window("1923-12-31", "1929").build())).containsExactly("a");
    }

    @Test
    void filters_ofDifferentDimensions_allApply_ofOne_any() {
        assertThat(found(query().themes("cars", "radio").build())).hasSize(4);
        assertThat(found(query().themes("radio").kinds("law").build())).containsExactly("c");
        assertThat(found(query().countries("AU").build())).containsExactly("a", "b");
        assertThat(found(query().themes("nothing").build())).isEmpty();
    }

    @Test
    void facets_countWithTheOtherFiltersAndWithoutTheirOwn() {
        Result.Facets facets =
                catalog.find(query().themes("cars").kinds("first-use").build()).facets();

        assertThat(facets.themes()).containsExactly(Map.entry("radio", 2), Map.entry("cars", 1));
        assertThat(facets.kinds()).containsExactly(Map.entry("first-use", 1), Map.entry("law", 0));
        assertThat(facets.countries()).containsExactly(Map.entry("AU", 1), Map.entry("GB", 0));
    }

    @Test
    void facetOfEachChoice_isWhatThatChoiceAloneWouldFind() {
        Query query = query().themes("radio")
                .countries("AU")
                .window("1900", "1955")
                .build()
                .withText("wireless");
        Result.Facets facets = catalog.find(query).facets();

        facets.themes()
                .forEach((theme, count) ->
                        assertThat(found(from(query).themes(theme).build())).hasSize(count));
        facets.kinds()
                .forEach((kind, count) ->
                        assertThat(found(from(query).kinds(kind).build())).hasSize(count));
        facets.countries()
                .forEach((country, count) -> assertThat(
                                found(from(query).countries(country).build()))
                        .hasSize(count));
    }

    @Test
    void kindOfSource_findsWhatCitesOneOfThem_andNarrowsEveryFacet(@TempDir Path folder) {
        catalog = new ExhibitFolder(folder)
                .write("sources.json", "[" + ExhibitFolder.SOURCE + "," + NEWS + "]")
                .entry("a")
                .entry("b", "\"otago-1923\"", "\"herald\"")
                .load();

        assertThat(found(query().sources("archive").build()))
                .as("one cite of several is enough")
                .containsExactly("a", "b");
        assertThat(found(query().sources("news").build())).containsExactly("b");
        assertThat(found(query().sources("museum", "news").build())).containsExactly("b");
        assertThat(found(query().sources("museum").build())).isEmpty();
        assertThat(catalog.find(query().sources("news").build()).facets().themes())
                .containsEntry("radio", 1);
    }
}
