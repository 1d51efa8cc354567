package org.bluelamp.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrengthReportTest {
    @TempDir
    Path temp;

    @Test
    void report_listsEntriesByTheirBestSource_withCountsKindsAndTheWeakest() {
        String news = ExhibitFolder.SOURCE.replace("otago-1923", "bbc").replace("archive", "news");
        String copy =
                news.replace("\"bbc\"", "\"bbc-copy\"").replace("\"URL\"", "\"publisher\": \"BBC (copy)\", \"URL\"");
        ExhibitFolder folder = new ExhibitFolder(temp)
                .write("sources.json", "[" + String.join(",", copy, news, ExhibitFolder.SOURCE) + "]")
                .entry("strong", "otago-1923\" } ] } ],", "bbc\" } ] } ],");
        folder.write(
                "entries/weak.json",
                folder.text("entries/strong.json")
                        .replace("\"strong\"", "\"weak\"")
                        .replace("otago-1923", "bbc-copy"));

        assertThat(StrengthReport.of(folder.load()))
                .containsExactly(
                        "entry   sources  kinds                weakest",
                        "weak    2        1 news, 1 news copy  news, copy: bbc-copy",
                        "strong  2        1 archive, 1 news    news: bbc",
                        "entries: 2, sources on average: 2.0, with a primary source: 0, on one source that is not primary:"
                                + " 0, on copies or reference works alone: 0");
    }
}
