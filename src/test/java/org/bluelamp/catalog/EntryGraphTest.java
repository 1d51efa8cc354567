package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.catalog.search.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryGraphTest {
    @TempDir
    Path temp;

    /** Each row: an id, its year and what it led to. */
    private Catalog catalog(String... rows) {
        ExhibitFolder folder = new ExhibitFolder(temp);
        for (String row : rows) {
            String[] words = row.split(" ");
            String ledTo = words.length < 3 ? "" : "\"" + words[2].replace(",", "\", \"") + "\"";
            folder.entry(
                    words[0], "1923-04~", words[1], "\"significance\"", "\"ledTo\": [" + ledTo + "], \"significance\"");
        }
        return folder.load();
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    @Test
    void thread_isAllThatLedToAnEntryAndAllThatItLedTo_inTimeOrder() {
        Catalog catalog = catalog(
                "radio 1923 computer", "printer 1929 computer", "computer 1967 net,far", "net 2003", "far 1999");

        assertThat(ids(catalog.thread("computer"))).containsExactly("radio", "printer", "computer", "far", "net");
        assertThat(ids(catalog.thread("radio"))).containsExactly("radio", "computer", "far", "net");
        assertThat(ids(catalog.thread("net"))).containsExactly("radio", "printer", "computer", "net");
    }

    @Test
    void links_areReadInBothDirections_inTimeOrder() {
        Catalog catalog = catalog("a 1923 d,c", "b 1929 c", "c 1967", "d 1970");

        assertThat(ids(catalog.ledTo("a"))).containsExactly("c", "d");
        assertThat(ids(catalog.leadingTo("c"))).containsExactly("a", "b");
        assertThat(catalog.ledTo("d")).isEmpty();
        assertThat(catalog.leadingTo("nothing")).isEmpty();
    }

    @Test
    void threadOfAnUnlinkedEntry_isThatEntry_ofNone_isEmpty() {
        Catalog catalog = catalog("a 1923", "b 1930");

        assertThat(ids(catalog.thread("a"))).containsExactly("a");
        assertThat(catalog.thread("nothing")).isEmpty();
    }

    @Test
    void circle_thatOverlappingDatesHide_endsAllTheSame() {
        Catalog catalog = catalog("a 1923/1960 b", "b 1930/1940 c", "c 1935/1950 a");

        assertThat(ids(catalog.thread("b"))).containsExactly("a", "b", "c");
    }

    @Test
    void query_findsTheThreadUnderAllOtherFilters_andIgnoresAnUnknownOne() {
        Catalog catalog = catalog("a 1923 b", "b 1929", "c 1967");

        assertThat(ids(catalog.find(Query.ALL.withThread("b")).entries())).containsExactly("a", "b");
        assertThat(ids(catalog.find(QueryBuilder.query()
                                .window("1925", "1999")
                                .build()
                                .withThread("b"))
                        .entries()))
                .containsExactly("b");
        assertThat(catalog.find(Query.ALL.withThread("nothing")).entries()).hasSize(3);
        assertThat(catalog.query(Map.of("thread", List.of("nothing")))).isEqualTo(Query.ALL);
        assertThat(catalog.query(Map.of("thread", List.of("a"))).thread()).hasValue("a");
    }
}
