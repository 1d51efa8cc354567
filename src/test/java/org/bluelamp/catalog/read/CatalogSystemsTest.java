package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.SystemTour.Amount;
import org.bluelamp.catalog.model.SystemTour.Chart;
import org.bluelamp.catalog.model.SystemTour.Counter;
import org.bluelamp.catalog.model.SystemTour.Diagram;
import org.bluelamp.catalog.model.SystemTour.Link;
import org.bluelamp.catalog.model.SystemTour.MapOfAreas;
import org.bluelamp.catalog.model.SystemTour.Node;
import org.bluelamp.catalog.model.SystemTour.Part;
import org.bluelamp.catalog.model.SystemTour.Prose;
import org.bluelamp.catalog.model.SystemTour.Row;
import org.bluelamp.catalog.model.SystemTour.Table;
import org.bluelamp.catalog.model.SystemTour.When;
import org.bluelamp.catalog.model.SystemTour.Words;
import org.bluelamp.catalog.model.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems as they are read, and one test for each sort of problem in them: its text, and what is left out for it. */
class CatalogSystemsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void exhibitToLookInto() {
        folder = new ExhibitFolder(temp).entry("a").series("radios").map("stations");
    }

    private static <P extends Part> P part(Catalog catalog, Class<P> kind) {
        return catalog.system("room").orElseThrow().parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void soundSystem_loaded_isWholeAndWithoutProblems() {
        Catalog catalog = folder.system("room").load();

        assertThat(catalog.problems()).isEmpty();
        SystemTour system = catalog.system("room").orElseThrow();
        assertThat(system.parts())
                .extracting(Object::getClass)
                .<Class<?>>map(Class.class::cast)
                .containsExactly(Prose.class, Chart.class, MapOfAreas.class, Counter.class, Table.class, Diagram.class);
        assertThat(part(catalog, Chart.class).scale()).contains(Explanation.Scale.LOG);
        assertThat(part(catalog, MapOfAreas.class).year()).contains(1930);
        assertThat(part(catalog, Counter.class).perSecond()).contains(3.0);
        assertThat(part(catalog, Table.class).rows().getFirst().cells())
                .containsExactly(new Words(Text.english("Car")), new Amount(50), new When(EdtfDate.parse("1923~")));
        Diagram diagram = part(catalog, Diagram.class);
        assertThat(diagram.nodes()).extracting(Node::known).containsExactly(true, false);
        assertThat(diagram.links()).containsExactly(new Link("tower", "car", Optional.of(Text.english("orders"))));
    }

    @Test
    void systems_areInOrderOfTheirEarliestEntry_thenOfId() {
        Catalog catalog = folder.entry("old", "1923-04~", "1901")
                .system("b")
                .system("a")
                .system("late", "[\"a\"]", "[\"a\", \"old\"]")
                .load();

        assertThat(catalog.systems()).extracting(SystemTour::id).containsExactly("late", "a", "b");
        assertThat(catalog.systemsOf("old")).extracting(SystemTour::id).containsExactly("late");
        assertThat(catalog.systemsOf("nothing")).isEmpty();
    }

    @Test
    void version_changesWithASystem() {
        String without = folder.load().version();
        String with = folder.system("room").load().version();

        assertThat(with).isNotEqualTo(without);
        assertThat(folder.system("room", "drove", "rode").load().version()).isNotEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "series": ["radios"]  | "series": ["radio"]  | 1/chart/series/0: there is no series "radio". Did you mean "radios"?
            "map": "stations"     | "map": "station"     | 2/map/map: there is no map "station". Did you mean "stations"?
            "chart": {            | "counter": { "label": { "en": "x" }, "perDay": 1, "date": "1930", "cites": [ { "source": "otago-1923" } ] }, "chart": { | 1: the part is chart and counter at once. Give it exactly one of text, chart, map, counter, table, diagram.
            """)
    void brokenPart_isLeftOutAlone(String was, String is, String problem) {
        Catalog catalog = folder.system("room", was, is).load();

        assertProblems(catalog).containsExactly("systems/room.json#/parts/" + problem);
        assertThat(catalog.system("room").orElseThrow().parts()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Watts" }, { "en": "Since" }  | "Watts" }                | 2
            { "en": "Car" }, 50,          | { "en": "Car" }, "50",   | 1
            { "en": "Car" }, 50,          | { "en": "Car" }, {},     | 1
            { "date": "1923~" }           | { "date": "in 1923" }    | 1
            """)
    void brokenRow_isLeftOutAlone_andTheTableWithItsLast(String was, String is, int broken) {
        Catalog catalog = folder.system("room", was, is).load();

        assertThat(catalog.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.pointer()).startsWith("/parts/4/table/rows/"));
        List<Row> rows = catalog.system("room").orElseThrow().parts().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .toList();
        assertThat(rows).hasSize(2 - broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "to": "car"     | "to": "cars"    | links/0/to: there is no node "cars". Did you mean "car"?
            "from": "tower" | "from": "mast"  | links/0/from: there is no node "mast". Known: car, tower.
            """)
    void linkToNowhere_isLeftOutAlone(String was, String is, String problem) {
        Catalog catalog = folder.system("room", was, is).load();

        assertProblems(catalog).containsExactly("systems/room.json#/parts/5/diagram/" + problem);
        assertThat(part(catalog, Diagram.class).links()).isEmpty();
        assertThat(part(catalog, Diagram.class).nodes()).hasSize(2);
    }

    @Test
    void twoNodesOfOneId_takeTheDiagram() {
        Catalog catalog =
                folder.system("room", "\"id\": \"car\"", "\"id\": \"tower\"").load();

        assertProblems(catalog)
                .contains("systems/room.json#/parts/5/diagram/nodes/1/id: the id \"tower\" stands twice in the diagram."
                        + " Give one of them another id.");
        assertThat(catalog.system("room").orElseThrow().parts()).hasSize(5);
    }

    @Test
    void unknownAndLeftOutEntries_areNamedAsSuch_andGoAlone() {
        Catalog catalog = folder.entry("b", "1923-04~", "1923-13")
                .system("room", "[\"a\"]", "[\"a\", \"b\", \"nowhere\"]")
                .load();

        assertProblems(catalog)
                .contains(
                        "systems/room.json#/entries/1: the entry \"b\" is left out. Mend entries/b.json.",
                        "systems/room.json#/entries/2: there is no entry \"nowhere\". Known: a.");
        assertThat(catalog.system("room").orElseThrow().entries()).containsExactly("a");
    }

    @Test
    void unknownSourceOfANode_takesTheDiagramThatItSupports() {
        Catalog catalog = folder.system(
                        "room",
                        "\"It speaks.\" }, \"cites\": [ { \"source\": \"otago-1923\"",
                        "\"It speaks.\" }, \"cites\": [ { \"source\": \"otago-1932\"")
                .load();

        assertProblems(catalog)
                .containsExactly("systems/room.json#/parts/5/diagram/nodes/0/cites/0/source: there is no source"
                        + " \"otago-1932\" in sources.json. Did you mean \"otago-1923\"?");
        assertThat(catalog.system("room").orElseThrow().parts()).hasSize(5);
    }

    @Test
    void unknownTheme_leavesOutTheSystem() {
        Catalog catalog = folder.system("room", "\"theme\": \"radio\"", "\"theme\": \"radios\"")
                .load();

        assertProblems(catalog)
                .containsExactly("systems/room.json#/theme: there is no theme \"radios\" in timeline.json."
                        + " Did you mean \"radio\"?");
        assertThat(catalog.systems()).isEmpty();
    }
}
