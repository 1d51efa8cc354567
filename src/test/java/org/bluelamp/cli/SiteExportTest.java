package org.bluelamp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bluelamp.Exhibits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A museum hands the folder out by a plain file server, below a path of its own. */
class SiteExportTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int export(Path exhibit, String... more) {
        String[] arguments = Stream.concat(Stream.of("export", "site", "--data", exhibit.toString()), Stream.of(more))
                .toArray(String[]::new);
        return BlueLamp.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Path siteOf(Path exhibit) throws IOException {
        Path site = folder.resolve("museum/lamp");
        Files.createDirectories(site.getParent());
        assertThat(export(exhibit, site.toString())).as(err.toString()).isZero();
        return site;
    }

    @Test
    void siteOfAFewEntries_belowAnyPath_hasNoBrokenLink_andNamesNoServer() throws Exception {
        Path site = siteOf(Exhibits.FAULTY);

        assertThat(out.toString()).contains("files", "MB", site.toString());
        assertThat(err.toString()).contains("Without --base");
        assertThat(crawled()).anyMatch(address -> address.contains("/entry/"));
        assertNoServerIsNamed(site);
        assertThat(Jsoup.parse(site.resolve("licences/index.html")).select("pre"))
                .isNotEmpty();
        assertThat(site.resolve("licences.txt")).content().contains("SIL OPEN FONT LICENSE");
    }

    @Test
    @Tag("long")
    void siteOfEveryKindOfThing_belowAnyPath_hasNoBrokenLink_andNamesNoServer() throws Exception {
        Path site = siteOf(Exhibits.MADE_UP);

        assertThat(crawled()).anyMatch(address -> address.contains("/entry/")).hasSizeGreaterThan(500);
        assertNoServerIsNamed(site);
        assertThat(site.resolve("stories")).isDirectoryRecursivelyContaining("glob:**.pptx");
        Document glance = Jsoup.parse(site.resolve("glance/index.html"));
        assertThat(glance.select("[style]")).isNotEmpty();
        assertThat(glance.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .as("bars have the length that their attributes say")
                .contains("style-src-attr 'unsafe-inline'");
        Document page = Jsoup.parse(site.resolve("entry/first-lamp/index.html"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("style-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(page.select("link[rel=canonical], link[type*=oembed]")).isEmpty();
        assertThat(page.head().html()).contains("Version ", "Licence: ", "How to cite", "Newest");
    }

    /** The addresses that a visitor comes to, where a plain server hands the folder out below a path of its own. */
    private Set<String> crawled() throws IOException, InterruptedException {
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder, SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            URI start = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/museum/lamp/");
            Crawl crawl = new Crawl(start);
            crawl.run();
            assertThat(crawl.broken).isEmpty();
            assertThat(crawl.outside).isEmpty();
            return crawl.seen;
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Tag("long")
    void withBase_siteSaysWhereItStands_andIsTheSameEachTime() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertThat(export(Exhibits.MADE_UP, one.toString(), "--base", "https://museum.example/lamp"))
                .as(err.toString())
                .isZero();
        assertThat(export(Exhibits.MADE_UP, two.toString(), "--base", "https://museum.example/lamp/"))
                .isZero();

        assertThat(hashes(two)).isEqualTo(hashes(one));
        assertThat(Files.readString(one.resolve("sitemap.xml")))
                .contains("<loc>https://museum.example/lamp/entry/first-lamp/</loc>");
        assertThat(one.resolve("feed.xml")).exists();
        Document page = Jsoup.parse(one.resolve("entry/first-lamp/index.html"));
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://museum.example/lamp/entry/first-lamp/");
        String oembed = page.select("link[type=application/json+oembed]").attr("href");
        assertThat(oembed).startsWith("https://museum.example/lamp/oembed/");
        assertThat(Files.readString(one.resolve(oembed.substring("https://museum.example/lamp/".length()))))
                .contains("museum.example/lamp/embed/entry/first-lamp");
        assertThat(err.toString()).doesNotContain("Without --base");
        assertNoServerIsNamed(one);
    }

    @Test
    void folderInAFolderThatIsNotThere_isRefusedInOneLine() {
        assertThat(export(Exhibits.MADE_UP, folder.resolve("museum/lamp").toString()))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains(folder.resolve("museum") + " is no folder")
                .doesNotContain("Exception");
    }

    @Test
    void folderWithFiles_staysAsItIs() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(export(Exhibits.MADE_UP, folder.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("--force");
        assertThat(folder).isDirectoryContaining("glob:**/mine.txt");
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    /** Neither in texts nor within slides and worksheets, each of which is a whole archive. */
    private static void assertNoServerIsNamed(Path site) throws IOException {
        Predicate<String> namesOne = text -> text.contains("127.0.0.1") || text.contains("bluelamp-site-");
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files.stream().filter(file -> file.toString().matches(".*\\.(html|json|xml|txt|bib|ris|csv)")))
                .filteredOn(file -> namesOne.test(read(file)))
                .isEmpty();
        List<Path> office = files.stream()
                .filter(file -> file.toString().matches(".*\\.(docx|pptx)"))
                .toList();
        for (Path file : office) {
            try (ZipFile archive = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(archive.entries())) {
                    String text = new String(archive.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(namesOne.test(text)).as(file + " " + part).isFalse();
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TreeMap<String, Integer> hashes(Path site) throws IOException {
        TreeMap<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(site.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** Follows every link as a visitor would, without a script. */
    private static final class Crawl {
        final Set<String> seen = new HashSet<>();
        final Set<String> broken = new TreeSet<>();
        final Set<String> outside = new TreeSet<>();
        private final URI start;
        private final Deque<URI> waiting = new ArrayDeque<>();
        private final HttpClient client = HttpClient.newHttpClient();

        Crawl(URI start) {
            this.start = start;
            waiting.add(start);
        }

        void run() throws IOException, InterruptedException {
            while (!waiting.isEmpty()) visit(waiting.removeFirst());
        }

        private void visit(URI address) throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) broken.add(address + " " + answer.statusCode());
            boolean isPage =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            // Parts of pages are read within a page, whose base they need.
            if (!isPage || address.getPath().contains("/api/v1/")) return;
            Document page = Jsoup.parse(answer.body(), address.toString());
            page.select("[href], [src], [action]").forEach(element -> {
                if (element.normalName().equals("base")) return;
                for (String name : List.of("href", "src", "action")) {
                    if (element.hasAttr(name)) follow(element.absUrl(name));
                }
            });
        }

        private void follow(String link) {
            String address = link.replaceFirst("[?#].*", "");
            if (!address.startsWith("http://127.0.0.1")) return;
            if (!address.startsWith(start.toString())) outside.add(address);
            else if (seen.add(address)) waiting.add(URI.create(address));
        }
    }
}
