package org.bluelamp.publish.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bluelamp.SetClock;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.publish.frozen.FrozenVersions.Answer;
import org.bluelamp.publish.http.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenVersionsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final long GIGABYTE = 1L << 30;
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>";
    private static final String TIMELINE = "api/v1/timeline.json";

    @TempDir
    private Path temp;

    private final SetClock clock = new SetClock(Instant.now());
    private ExhibitFolder exhibit;
    private Path folder;
    private FrozenVersions versions;

    @BeforeEach
    void open() {
        exhibit = new ExhibitFolder(temp.resolve("data"));
        exhibit.write("media/car.svg", DRAWING)
                .series("radios")
                .map("stations")
                .entry("b")
                .entry("a", "\"figures\"", """
                        "ledTo": ["b"],
                        "media": [ { "file": "car.svg", "alt": { "en": "A" }, "credit": "We", "licence": "CC0-1.0" } ],
                        "figures\"""");
        exhibit.story("tour");
        folder = temp.resolve("frozen");
        versions = versions(GIGABYTE);
    }

    @AfterEach
    void close() {
        versions.close();
    }

    private FrozenVersions versions(long mostBytes) {
        return new FrozenVersions(folder, mostBytes, new Site("/lamp", "https://example.org"), clock);
    }

    /** The next state of the exhibit. */
    private Catalog changed() {
        exhibit.entry("c" + clock.instant().getEpochSecond() + "x" + ++changes);
        return exhibit.load();
    }

    private int changes;

    private Catalog keep(Catalog catalog) {
        assertThat(versions.handOut(catalog, LONG)).isEqualTo(Answer.KEPT);
        // The time of a file is the system's; the rest of this test goes by its own clock.
        setTime(catalog.version());
        return catalog;
    }

    private void setTime(String version) {
        try {
            Files.setLastModifiedTime(file(version), FileTime.from(clock.instant()));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private Path file(String version) {
        return folder.resolve(version + ".zip");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String text(String version, String path, String language, String... parameter) {
        Map<String, String> parameters = parameter.length == 0 ? Map.of() : Map.of(parameter[0], parameter[1]);
        FrozenVersion kept = versions.find(version).orElseThrow();
        return kept.nameOf(path, language, parameters)
                .map(name -> new String(kept.document(name).plain(), StandardCharsets.UTF_8))
                .orElse("none");
    }

    @Test
    void keptVersion_holdsWhatTheCatalogueSaidThen_inEachLanguage() {
        Catalog before = keep(exhibit.load());
        String timeline = text(before.version(), TIMELINE, "en");
        exhibit.entry("a", "Wireless in patrol cars", "Told anew").write("media/car.svg", DRAWING + " ");
        Catalog after = keep(exhibit.load());

        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(text(before.version(), TIMELINE, "en"))
                .isEqualTo(timeline)
                .contains("\"version\":\"" + before.version() + "\"", "Wireless in patrol cars")
                .doesNotContain("Told anew");
        assertThat(text(after.version(), TIMELINE, "en")).contains("Told anew");
        assertThat(text(before.version(), TIMELINE, "fr")).contains("\"language\":\"fr\"");
        assertThat(versions.find(before.version())
                        .orElseThrow()
                        .medium("car.svg")
                        .orElseThrow()
                        .whole()
                        .plain())
                .isEqualTo(DRAWING.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void addressesOfDocuments_stayWithinTheVersion() {
        String version = keep(exhibit.load()).version();
        assertThat(text(version, "api/v1/entries/a.json", "en"))
                .contains("\"/lamp/embed/v/" + version + "/media/car.svg\"")
                .contains("\"/lamp/embed/v/" + version + "/entry/a\"");
        assertThat(text(version, "api/v1/series/radios.json", "en"))
                .contains("https://example.org/lamp/embed/v/" + version + "/numbers/radios");
    }

    @Test
    void parameterOfAnAddress_choosesItsDocument_andAnyOtherIsIgnored() {
        String version = keep(exhibit.load()).version();
        String table = text(version, "api/v1/series/radios.csv", "en");
        assertThat(text(version, "api/v1/series/radios.csv", "en", "bom", "true"))
                .isEqualTo("\uFEFF" + table);
        assertThat(text(version, "api/v1/series/radios.csv", "en", "bom", "../.."))
                .isEqualTo(table);
        assertThat(text(version, TIMELINE, "en", "q", "radio")).isEqualTo(text(version, TIMELINE, "en"));
        assertThat(text(version, "manifest.json", "..")).isEqualTo("none");
        assertThat(text(version, "../manifest.json", "en")).isEqualTo("none");
        FrozenVersion kept = versions.find(version).orElseThrow();
        assertThat(kept.language(Optional.of("fr"))).isEqualTo("fr");
        assertThat(kept.language(Optional.of("../en"))).isEqualTo("en");
        assertThat(kept.medium("../manifest.json")).isEmpty();
    }

    @Test
    void file_beginsWithItsManifest_andHoldsSafeNamesOnly() throws Exception {
        String version = keep(exhibit.load()).version();
        try (ZipFile zip = new ZipFile(file(version).toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).startsWith("manifest.json").contains("en/" + TIMELINE, "fr/" + TIMELINE, "media/car.svg");
            assertThat(names).allMatch(name -> name.matches("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9./_-]*"));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("{\"format\":1,\"version\":\"" + version + "\",\"date\":\"")
                    .contains("\"languages\":[\"en\",\"fr\"]", "\"file\":\"car.svg\",\"type\":\"image/svg+xml\"");
        }
        assertThat(files()).contains(version + ".zip").noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void keptVersion_isThereAfterARestart_andForAnotherServerOfTheFolder() {
        String version = keep(exhibit.load()).version();
        String timeline = text(version, TIMELINE, "en");
        try (FrozenVersions other = versions(GIGABYTE)) {
            assertThat(other.find(version)
                            .orElseThrow()
                            .document("en/" + TIMELINE)
                            .plain())
                    .isEqualTo(timeline.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void twoServers_keepOneVersionAtOnce_andOneWholeFileStays() throws Exception {
        Catalog catalog = exhibit.load();
        try (FrozenVersions other = versions(GIGABYTE)) {
            Thread second = Thread.ofVirtual().start(() -> other.handOut(catalog, LONG));
            keep(catalog);
            second.join();
            assertThat(other.handOut(catalog, LONG)).isEqualTo(Answer.KEPT);
        }
        assertThat(files()).filteredOn(name -> !name.equals("asked.json")).containsExactly(catalog.version() + ".zip");
        assertThat(text(catalog.version(), TIMELINE, "en")).contains(catalog.version());
    }

    @Test
    void drawingThatHasChangedSinceItWasRead_isNotKept_andNothingOfItsVersion() throws Exception {
        Catalog catalog = exhibit.load();
        exhibit.write("media/car.svg", DRAWING.replace("h9", "h8"));
        assertThat(versions.handOut(catalog, LONG)).isEqualTo(Answer.CHANGED);
        assertThat(files()).isEmpty();
        exhibit.write("media/car.svg", DRAWING);
        assertThat(versions.handOut(catalog, LONG)).isEqualTo(Answer.CHANGED);
        clock.pass(Duration.ofMinutes(2));
        keep(catalog);
    }

    @Test
    void folderThatCanNotBeWritten_isSaid() throws Exception {
        Files.writeString(folder, "a file");
        assertThat(versions.handOut(exhibit.load(), LONG)).isEqualTo(Answer.UNWRITABLE);
        assertThat(versions.find("0123456789abcdef")).isEmpty();
    }

    @Test
    void manyVersionsInAnHour_areTooMany_untilTheHourIsOver() {
        for (int i = 0; i < FrozenVersions.MOST_AN_HOUR; i++) keep(changed());
        Catalog next = changed();
        assertThat(versions.handOut(next, LONG)).isEqualTo(Answer.TOO_MANY);
        clock.pass(Duration.ofHours(2));
        keep(next);
    }

    @Test
    void fullFolder_keepsWhatWasWantedWithinAYear_andSaysSo() throws Exception {
        Catalog first = keep(exhibit.load());
        long size = Files.size(file(first.version()));
        versions.close();
        versions = versions(size * 2);
        clock.pass(Duration.ofDays(364));
        Catalog second = changed();
        assertThat(versions.handOut(second, LONG)).isEqualTo(Answer.FULL);
        assertThat(versions.find(first.version())).isPresent();
    }

    @Test
    void fullFolder_letsTheLeastAskedForGoFirst_onceAYearHasPassed() throws Exception {
        Catalog often = keep(exhibit.load());
        Catalog seldom = keep(changed());
        Catalog never = keep(changed());
        for (int i = 0; i < 9; i++)
            versions.asked(versions.find(often.version()).orElseThrow());
        versions.asked(versions.find(seldom.version()).orElseThrow());
        versions.close();
        clock.pass(Duration.ofDays(366));

        long present = Files.size(file(often.version()))
                + Files.size(file(seldom.version()))
                + Files.size(file(never.version()));
        versions = versions(present + present / 6);
        keep(changed());
        assertThat(versions.find(never.version())).isEmpty();
        assertThat(versions.find(seldom.version())).isPresent();
        keep(changed());
        assertThat(versions.find(seldom.version())).isEmpty();
        assertThat(versions.find(often.version())).isPresent();
    }

    @Test
    void versionAskedForWithinTheYear_stays_thoughAnotherServerWasAsked() throws Exception {
        Catalog first = keep(exhibit.load());
        long size = Files.size(file(first.version()));
        clock.pass(Duration.ofDays(300));
        try (FrozenVersions other = versions(GIGABYTE)) {
            other.asked(other.find(first.version()).orElseThrow());
        }
        clock.pass(Duration.ofDays(100));
        versions.close();
        versions = versions(size * 2);
        assertThat(versions.handOut(changed(), LONG)).isEqualTo(Answer.FULL);
    }

    @Test
    void versionHandedOutAgain_staysForAnotherYear() throws Exception {
        Catalog first = keep(exhibit.load());
        long size = Files.size(file(first.version()));
        clock.pass(Duration.ofDays(300));
        assertThat(versions.handOut(first, LONG)).isEqualTo(Answer.KEPT);
        versions.close();
        clock.pass(Duration.ofDays(100));
        versions = versions(size * 2);
        assertThat(versions.handOut(changed(), LONG)).isEqualTo(Answer.FULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "{}", "{\"since\":\"yesterday\",\"versions\":{}}", "{\"since\":null}", "[1]"})
    void damagedLedger_makesNoVersionGoEarly(String ledger) throws Exception {
        Catalog first = keep(exhibit.load());
        long size = Files.size(file(first.version()));
        versions.close();
        clock.pass(Duration.ofDays(400));
        Files.writeString(folder.resolve("asked.json"), ledger);
        versions = versions(size * 2);
        assertThat(versions.handOut(changed(), LONG)).isEqualTo(Answer.FULL);
        assertThat(versions.find(first.version())).isPresent();
    }

    @Test
    void counts_areWrittenAtMostOnceAMinute() throws Exception {
        FrozenVersion version = versions.find(keep(exhibit.load()).version()).orElseThrow();
        String ledger = Files.readString(folder.resolve("asked.json"));
        for (int i = 0; i < 1000; i++) versions.asked(version);
        assertThat(Files.readString(folder.resolve("asked.json"))).isEqualTo(ledger);
        versions.close();
        assertThat(Files.readString(folder.resolve("asked.json"))).contains("\"asks\":1000");
    }

    @Test
    void fileCutShort_isNoVersion_andIsWrittenAnewWhenItIsHandedOutAgain() throws Exception {
        Catalog catalog = keep(exhibit.load());
        Path file = file(catalog.version());
        byte[] whole = Files.readAllBytes(file);
        for (int bytes : new int[] {0, 1, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, bytes));
            assertThat(versions.find(catalog.version())).as("%s bytes", bytes).isEmpty();
        }
        keep(catalog);
        assertThat(text(catalog.version(), TIMELINE, "en")).contains(catalog.version());
    }

    @Test
    void wrongChecksum_isNoticedWhenTheDocumentIsRead() throws Exception {
        String version = keep(exhibit.load()).version();
        rewrite(version, Map.of());
        Path file = file(version);
        byte[] bytes = Files.readAllBytes(file);
        // The rewritten file stores its documents as they are, so one letter can be changed where it stands.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int place = text.indexOf("Wireless in patrol cars", text.indexOf("en/" + TIMELINE));
        bytes[place] = 'X';
        Files.write(file, bytes);
        FrozenVersion kept = versions.find(version).orElseThrow();
        assertThatThrownBy(() -> kept.document("en/" + TIMELINE))
                .isInstanceOfSatisfying(DamagedVersionException.class, damage -> versions.damaged(kept, damage));
        assertThat(versions.find(version)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":2,\"version\":\"VERSION\",\"languages\":[\"en\"],\"media\":[]}",
                "{\"format\":0,\"version\":\"VERSION\",\"languages\":[\"en\"],\"media\":[]}",
                "{\"format\":1,\"version\":\"0123456789abcdef\",\"languages\":[\"en\"],\"media\":[]}",
                "{\"format\":1,\"version\":\"VERSION\",\"languages\":[],\"media\":[]}",
                "{\"format\":1,\"version\":\"VERSION\",\"languages\":[\"en\"]}",
                "{\"format\":1,\"version\":\"VERSION\",\"languages\":[\"en\"],\"media\":[{\"file\":\"a.svg\",\"type\":\"text/html\",\"sha256\":\"\"}]}",
                "{\"format\":1,\"version\":\"VERSION\",\"languages\":[\"en\"],\"media\":[null]}",
                "{\"format\":\"x\"}",
                "null",
                ""
            })
    void manifestOfAnotherFormat_orOfNone_isNoVersion(String manifest) throws Exception {
        String version = keep(exhibit.load()).version();
        rewrite(version, Map.of("manifest.json", manifest.replace("VERSION", version)));
        assertThat(versions.find(version)).isEmpty();
    }

    @Test
    void laterFieldsOfTheSameFormat_areIgnored() throws Exception {
        String version = keep(exhibit.load()).version();
        rewrite(
                version,
                Map.of(
                        "manifest.json",
                        "{\"format\":1,\"version\":\"" + version
                                + "\",\"languages\":[\"en\"],\"media\":[],\"later\":{}}"));
        assertThat(text(version, TIMELINE, "en")).contains(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.json", "en/../../x.json", "/etc/x.json", "en\\x.json", "en//x.json"})
    void nameThatLeadsElsewhere_isRefusedWithItsFile(String name) throws Exception {
        String version = keep(exhibit.load()).version();
        rewrite(version, Map.of(name, "{}"));
        assertThat(versions.find(version)).isEmpty();
    }

    @Test
    void giantPart_isRefusedWithItsFile() throws Exception {
        String version = keep(exhibit.load()).version();
        rewrite(version, Map.of("media/large.svg", " ".repeat((int) FrozenLayout.LARGEST_MEDIUM_BYTES + 1)));
        assertThat(versions.find(version)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdef0", "asked"})
    void textThatIsNoVersion_isNotLookedUp(String text) throws Exception {
        keep(exhibit.load());
        Files.writeString(folder.resolve("asked.zip"), "x");
        assertThat(versions.find(text)).isEmpty();
    }

    /** Writes a file anew, its parts stored as they are, with other contents. */
    private void rewrite(String version, Map<String, String> contents) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file(version).toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                all.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        contents.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        try (OutputStream out = Files.newOutputStream(file(version));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
    }
}
