package org.bluelamp.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
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

    private static EdtfDate date(String edtf) {
        return EdtfDate.parse(edtf);
    }

    @Test
    void everything_isFoundInTimeOrder_rankedTheSame() {
        assertThat(found(Query.ALL)).containsExactly("a", "b", "c", "d");
        assertThat(catalog.find(Query.ALL).ranking()).containsExactly("a", "b", "c", "d");
        assertThat(catalog.find(Query.ALL).highlights()).isEmpty();
    }

    @Test
    void window_findsWhatOverlapsIt() {
        assertThat(found(Query.ALL.withWindow(date("1935"), date("1950")))).containsExactly("b", "c");
        assertThat(found(Query.ALL.withWindow(date("1990"), date("1999")))).containsExactly("d");
        assertThat(found(Query.ALL.withWindow(date("1923-12-31"), date("1929"))))
                .containsExactly("a");
    }

    @Test
    void filters_ofDifferentDimensions_allApply_ofOne_any() {
        assertThat(found(Query.ALL.withThemes(List.of("cars", "radio")))).hasSize(4);
        assertThat(found(Query.ALL.withThemes(List.of("radio")).withKinds(List.of("law"))))
                .containsExactly("c");
        assertThat(found(Query.ALL.withCountries(List.of("AU")))).containsExactly("a", "b");
        assertThat(found(Query.ALL.withThemes(List.of("nothing")))).isEmpty();
    }

    @Test
    void facets_countWithTheOtherFiltersAndWithoutTheirOwn() {
        Result.Facets facets = catalog.find(
                        Query.ALL.withThemes(List.of("cars")).withKinds(List.of("first-use")))
                .facets();

        assertThat(facets.themes()).containsExactly(Map.entry("radio", 2), Map.entry("cars", 1));
        assertThat(facets.kinds()).containsExactly(Map.entry("first-use", 1), Map.entry("law", 0));
        assertThat(facets.countries()).containsExactly(Map.entry("AU", 1), Map.entry("GB", 0));
    }

    @Test
    void facetOfEachChoice_isWhatThatChoiceAloneWouldFind() {
        Query query = Query.ALL
                .withThemes(List.of("radio"))
                .withCountries(List.of("AU"))
                .withText("wireless")
                .withWindow(date("1900"), date("1955"));
        Result.Facets facets = catalog.find(query).facets();

        facets.themes()
                .forEach((theme, count) ->
                        assertThat(found(query.withThemes(List.of(theme)))).hasSize(count));
        facets.kinds()
                .forEach((kind, count) ->
                        assertThat(found(query.withKinds(List.of(kind)))).hasSize(count));
        facets.countries()
                .forEach((country, count) ->
                        assertThat(found(query.withCountries(List.of(country)))).hasSize(count));
    }

    @Test
    void kindOfSource_findsWhatCitesOneOfThem_andNarrowsEveryFacet(@TempDir Path folder) {
        catalog = new ExhibitFolder(folder)
                .write("sources.json", "[" + ExhibitFolder.SOURCE + "," + NEWS + "]")
                .entry("a")
                .entry("b", "\"otago-1923\"", "\"herald\"")
                .load();

        assertThat(found(Query.ALL.withSources(List.of("archive"))))
                .as("one cite of several is enough")
                .containsExactly("a", "b");
        assertThat(found(Query.ALL.withSources(List.of("news")))).containsExactly("b");
        assertThat(found(Query.ALL.withSources(List.of("museum", "news")))).containsExactly("b");
        assertThat(found(Query.ALL.withSources(List.of("museum")))).isEmpty();
        assertThat(catalog.find(Query.ALL.withSources(List.of("news"))).facets().themes())
                .containsEntry("radio", 1);
    }
}
