package org.bluelamp.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over an exhibit's sources, against a server on this computer. */
class LinkRunTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final CrawlPolicy MANNERS =
            new CrawlPolicy(2, Duration.ZERO, Duration.ofSeconds(5), CrawlPolicy.userAgent(""));

    @TempDir
    Path temp;

    private final MisbehavingServer server = new MisbehavingServer();

    @AfterEach
    void close() {
        server.close();
    }

    private String source(String id, String path, String custom) {
        return "  { \"id\": \"%s\", \"type\": \"webpage\", \"title\": \"T\", \"URL\": \"%s\", \"custom\": { \"kind\": \"news\"%s } }"
                .formatted(id, server.address(path), custom);
    }

    private ExhibitFolder sources(String... sources) {
        return new ExhibitFolder(temp).write("sources.json", "[\n" + String.join(",\n", sources) + "\n]\n");
    }

    private List<LinkRun.TargetResult> run(ExhibitFolder folder) throws Exception {
        List<LinkRun.TargetResult> found = new ArrayList<>();
        new LinkRun(folder.load(), temp, TODAY, 30).run(MANNERS, found::add);
        return found;
    }

    @Test
    void daysAreWritten_besideWhatWasSeen_only() throws Exception {
        ExhibitFolder folder = sources(
                source("ok", "/ok", ""),
                source("moved", "/moved", ", \"checked\": \"2025-01-01\""),
                source("missing", "/missing", ", \"checked\": \"2025-01-01\""),
                source("broken", "/broken", ""));
        run(folder);

        String day = ", \"checked\": \"2026-03-31\"";
        assertThat(folder.text("sources.json"))
                .isEqualTo("[\n"
                        + String.join(
                                ",\n",
                                source("ok", "/ok", day),
                                source("moved", "/moved", day),
                                source("missing", "/missing", ", \"checked\": \"2025-01-01\""),
                                source("broken", "/broken", ""))
                        + "\n]\n");
        assertThat(folder.load().problems()).isEmpty();
    }

    @Test
    void runThatWasBrokenOff_goesOnWithWhatWasNotSeen() throws Exception {
        ExhibitFolder folder = sources(
                source("lately", "/a", ", \"checked\": \"2026-03-02\""),
                source("long-ago", "/b", ", \"checked\": \"2026-03-01\""),
                source("never", "/c", ""));

        LinkRun run = new LinkRun(folder.load(), temp, TODAY, 30);
        assertThat(run.size()).isEqualTo(2);
        assertThat(run.seenLately()).isEqualTo(1);
        run(folder);
        assertThat(run(folder)).isEmpty();
        assertThat(server.asked()).containsExactly("HEAD /b", "HEAD /c");
    }

    @Test
    void addressOfSeveralSources_isAskedForOnce() throws Exception {
        ExhibitFolder folder = sources(source("a", "/ok", ""), source("b", "/ok", ""));

        assertThat(run(folder))
                .singleElement()
                .satisfies(found -> assertThat(found.target().names()).isEqualTo("a, b"));
        assertThat(server.asked()).containsExactly("HEAD /ok");
        assertThat(folder.load().sources())
                .allSatisfy(source -> assertThat(source.checked()).contains(TODAY));
    }

    @Test
    void archivedCopy_isAskedForToo_andIsNotTheSourceItself() throws Exception {
        String archived = ", \"archived\": { \"url\": \"" + server.address("/copy") + "\", \"date\": \"2020-01-31\" }";
        ExhibitFolder folder = sources(source("a", "/missing", archived));

        assertThat(run(folder)).extracting(found -> found.target().names()).containsExactly("a", "a (archived copy)");
        assertThat(folder.load().source("a").orElseThrow().checked()).isEmpty();
    }

    @Test
    void editMadeMeanwhile_isKept() throws Exception {
        ExhibitFolder folder = sources(source("a", "/ok", ""));
        LinkRun run = new LinkRun(folder.load(), temp, TODAY, 30);
        sources(source("new", "/x", ""), source("a", "/ok", ""));
        run.run(MANNERS, found -> {});

        assertThat(folder.load().sources()).hasSize(2);
        assertThat(folder.load().source("a").orElseThrow().checked()).contains(TODAY);
    }
}
