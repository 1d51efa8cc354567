package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of feeds and search engines are told of what is new. */
class FeedTest {
    @TempDir
    Path temp;

    private static SyndFeed read(String atom) throws FeedException {
        return new SyndFeedInput().build(new StringReader(atom));
    }

    /** The made-up exhibit with a history: two entries, of which one was changed, and one correction. */
    private String feedWithChanges() throws Exception {
        Path exhibit = Exhibits.copy(Exhibits.MADE_UP, temp.resolve("exhibit"));
        List<String> ids = new CatalogLoader()
                .load(exhibit).entries().stream()
                        .map(entry -> entry.id())
                        .limit(3)
                        .toList();
        Files.writeString(exhibit.resolve("changes.json"), """
                { "entries": {
                    "%s": { "added": "2026-01-02", "changed": "2026-01-02" },
                    "%s": { "added": "2026-01-02", "changed": "2026-03-04" },
                    "%s": { "added": "2026-01-02", "changed": "2026-05-06" } } }""".formatted(ids.toArray()));
        Files.writeString(exhibit.resolve("corrections.json"), """
                { "corrections": [ { "date": "2026-05-06", "entry": "%s",
                    "was": { "en": "Two & 3 < 4." }, "now": { "en": "Four." } } ] }""".formatted(ids.get(2)));
        Catalog catalog = new CatalogLoader().load(exhibit);
        Site site = Site.of("", Optional.of(URI.create("https://lamp.example")));
        PageRequest asked = new PageRequest(null, catalog, "en", List.of("en"), site);
        return new String(new Feed(asked).atom().plain(), StandardCharsets.UTF_8);
    }

    @Test
    void feed_tellsNewChangedAndCorrectedEntries_theLatestFirst_eachDayOnce() throws Exception {
        SyndFeed feed = read(feedWithChanges());
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getTitle().replaceFirst(":.*", ""))
                .containsExactly("Corrected", "Changed", "New");
        SyndEntry corrected = feed.getEntries().getFirst();
        assertThat(corrected.getDescription().getValue())
                .contains("Two & 3 < 4.")
                .contains("Four.");
        assertThat(corrected.getLink()).startsWith("https://lamp.example/entry/");
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    /** RFC 4287, 4.1.1 and 4.1.2. */
    @Test
    void feed_hasWhatAtomAsksFor() throws Exception {
        Document atom = Jsoup.parse(feedWithChanges(), "", Parser.xmlParser());
        assertThat(atom.select("feed > id, feed > title, feed > updated, feed > author > name"))
                .hasSize(4);
        assertThat(atom.select("feed > link[rel=self]").attr("href")).isEqualTo("https://lamp.example/feed.xml");
        assertThat(atom.select("feed > updated").text()).isEqualTo("2026-05-06T00:00:00Z");
        assertThat(atom.select("entry"))
                .allSatisfy(
                        entry -> assertThat(entry.select("> id, > title, > updated, > link[rel=alternate], > summary"))
                                .hasSize(5));
    }

    @Test
    void exhibitWithoutAHistory_tellsItsCorrectionsAlone() throws Exception {
        HttpResponse<String> answer = get("/feed.xml");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        assertThat(read(answer.body()).getEntries())
                .isNotEmpty()
                .allMatch(entry -> entry.getTitle().startsWith("Corrected: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/corrections", "/entries", "/stories/radio-car"})
    void page_leadsToTheFeed_andToItselfInEachLanguage(String path) {
        Document page = Jsoup.parse(get(path).body());
        assertThat(page.select("head link[type=application/atom+xml]").attr("href"))
                .isEqualTo(address("/feed.xml").toString());
        String whole = address(path).toString();
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                .containsExactly(whole, whole + "?lang=ar", whole);
        Document other = Jsoup.parse(get(path + "?lang=ar").body());
        assertThat(other.select("link[rel=alternate][hreflang]").eachAttr("href"))
                .containsExactly(whole, whole + "?lang=ar", whole);
    }

    @Test
    void siteMap_tellsDaysAndLanguages() {
        Document map = Jsoup.parse(get("/sitemap.xml").body(), "", Parser.xmlParser());
        assertThat(map.select("url > lastmod"))
                .isNotEmpty()
                .allMatch(day -> day.text().matches("\\d{4}-\\d\\d-\\d\\d"));
        assertThat(map.select("url"))
                .allMatch(url -> url.children().select("[hreflang]").size() == 2);
    }
}
