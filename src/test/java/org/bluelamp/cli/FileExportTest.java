package org.bluelamp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.Exhibits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file that somebody carries away, and opens where there is no network. */
class FileExportTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int export(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("export", "file", "--data", Exhibits.MADE_UP.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return BlueLamp.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Document written(String name) throws IOException {
        return Jsoup.parse(file(name));
    }

    @Test
    void file_holdsAllThatItShows_andNamesNothingOutside() throws Exception {
        assertThat(export(file("lamp.html").toString())).as(err.toString()).isZero();

        assertThat(out.toString()).matches("Wrote \\d+ entries, [\\d.]+ MB: \\S*/lamp\\.html\\R");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("lamp.html"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        Document page = written("lamp.html");
        assertThat(page.select("script[src], link[rel=stylesheet], img, iframe, object, embed"))
                .isEmpty();
        // The search names a document that is in the file.
        assertThat(page.select("link[href], [src]:not(bl-search)"))
                .allSatisfy(
                        each -> assertThat(each.attr("href") + each.attr("src")).startsWith("data:"));
        assertThat(page.selectFirst("style").data())
                .contains("url(data:font/woff2;base64,")
                .doesNotContainPattern("url\\((?!data:)");
        assertThat(page.select("script[type=module]")).isEmpty();
        // The licences of fonts and libraries are in it; what the program alone holds is not.
        assertThat(Files.readString(file("lamp.html")))
                .contains("SIL OPEN FONT LICENSE", "reactive-element")
                .doesNotContain("spring-webmvc");
        assertThat(Files.readString(file("lamp.html"))).doesNotContain("import(", "bluelamp/shell/");
    }

    @Test
    void head_saysWhereTheFileCameFrom_whereABrowserLooksForItsEncoding() throws Exception {
        export(file("lamp.html").toString(), "--base", "https://museum.example/lamp/");

        String text = Files.readString(file("lamp.html"));
        assertThat(text.substring(0, 200)).contains("<meta charset=\"utf-8\"><!-- Made-up Lights");
        String origin = text.substring(text.indexOf("<!--"), text.indexOf("-->"));
        assertThat(origin)
                .contains(
                        "Version ", "Licence: ", "How to cite: ", "Newest: https://museum.example/lamp/.", "Made by ");
        assertThat(block(written("lamp.html"), "pages/about.html")).contains("Made by Blue Lamp");
        assertThat(err.toString()).doesNotContain("Without --base");
    }

    @Test
    void policy_allowsTheFilesOwnScriptsAndStylesAlone() throws Exception {
        export(file("lamp.html").toString());

        Document page = written("lamp.html");
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .contains("default-src 'none'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        List<Element> run = page.select("script:not([type])");
        assertThat(run).hasSize(2);
        for (Element script : run) assertThat(policy).contains(hash(script.data()));
        assertThat(policy).contains(hash(page.selectFirst("style").data()));
        assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
        assertThat(page.select("script[type=text/html]"))
                .isNotEmpty()
                .allSatisfy(part ->
                        assertThat(Jsoup.parse(part.data()).select("[style]")).isEmpty());
    }

    @Test
    void sameData_makeTheSameBytes() throws Exception {
        export(file("one.html").toString());
        export(file("two.html").toString());

        assertThat(file("two.html")).hasSameBinaryContentAs(file("one.html"));
    }

    @Test
    void query_limitsWhatIsInTheFile_andWhatItLacksIsTold() throws Exception {
        export(file("all.html").toString());
        assertThat(export(file("some.html").toString(), "--query", "from=1920&to=1925"))
                .as(err.toString())
                .isZero();

        Document all = written("all.html");
        Document some = written("some.html");
        assertThat(articles(some)).isNotEmpty().hasSizeLessThan(articles(all).size());
        assertThat(articles(all)).containsAll(articles(some));
        assertThat(block(some, "api/v1/timeline.json"))
                .contains("\"total\":" + articles(some).size());
        assertThat(Files.size(file("some.html"))).isLessThan(Files.size(file("all.html")));
        assertThat(err.toString()).contains("lead out of the selection");
        // Nothing leads to an entry that is not there.
        some.select("script[type=text/html]")
                .forEach(part -> Jsoup.parse(part.data())
                        .select("a[href*=entry=]")
                        .forEach(link -> assertThat(articles(some))
                                .as(link.outerHtml())
                                .anyMatch(path -> link.attr("href").matches(".*entry=" + id(path) + "(&.*)?"))));
    }

    @Test
    void linksToWhatAServerMakes_leadToWhereTheExhibitStands_orAreLeftOut() throws Exception {
        export(file("alone.html").toString());
        export(file("based.html").toString(), "--base", "https://museum.example/lamp");

        String alone = block(written("alone.html"), "api/v1/stories/singing-lamp.html");
        assertThat(alone).doesNotContain("deck.pptx", "teach", "bl-cite");
        Element slides = Jsoup.parse(block(written("based.html"), "api/v1/stories/singing-lamp.html"))
                .selectFirst("a[href*=deck.pptx]");
        assertThat(slides.attr("href")).startsWith("https://museum.example/lamp/stories/singing-lamp/deck.pptx");
        assertThat(slides.attr("rel")).contains("noopener");
        assertThat(Jsoup.parse(block(written("alone.html"), "api/v1/entries/first-lamp.html"))
                        .select("a[href^=http]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("rel")).contains("noopener"));
    }

    @Test
    void fileThatIsThere_isKeptWithoutForce() throws Exception {
        Files.writeString(file("mine.html"), "mine");

        assertThat(export(file("mine.html").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("mine.html is there already; --force replaces it.");
        assertThat(file("mine.html")).hasContent("mine");
        assertThat(export(file("mine.html").toString(), "--force")).isZero();
        assertThat(file("mine.html")).content().startsWith("<!doctype html>");
    }

    private static List<String> articles(Document page) {
        return page.select("script[data-document^=api/v1/entries/][type=text/html]")
                .eachAttr("data-document");
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "").replace(".html", "");
    }

    private static String block(Document page, String path) {
        return page.selectFirst("script[data-document=" + path + "]").data();
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
