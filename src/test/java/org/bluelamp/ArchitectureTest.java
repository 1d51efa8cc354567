package org.bluelamp;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Imports point one way: data to catalogue to features to the frame; features do not know each other. */
@AnalyzeClasses(
        packages = "org.bluelamp",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutGeneratedCode.class})
class ArchitectureTest {
    private static final String HOUSE = "org.bluelamp.";

    /** What a feature may know of the catalogue: anything but how it is read from files. */
    private static final String CATALOG = "catalog catalog.date catalog.model catalog.problem catalog.search";

    /** What each package may know besides itself. */
    private static final Map<String, String> MAY_KNOW = Map.ofEntries(
            Map.entry("catalog.problem", ""),
            Map.entry("catalog.date", "catalog.problem"),
            Map.entry("catalog.media", ""),
            Map.entry("catalog.model", "catalog.date"),
            Map.entry("catalog.search", "catalog.problem catalog.date catalog.model"),
            Map.entry("catalog", "catalog.problem catalog.date catalog.media catalog.model catalog.search"),
            Map.entry("catalog.read", "catalog catalog.problem catalog.date catalog.media catalog.model"),
            Map.entry("catalog.live", "catalog catalog.problem catalog.media catalog.model catalog.read"),
            Map.entry("text", ""),
            Map.entry("table", ""),
            Map.entry("notices", ""),
            Map.entry("header", CATALOG + " text address html"),
            Map.entry("address", CATALOG),
            Map.entry("html", CATALOG + " text address notices"),
            Map.entry("cite", CATALOG + " text address html"),
            Map.entry("element", CATALOG + " text html"),
            Map.entry("explore", CATALOG + " text address html element header"),
            Map.entry("stories", CATALOG + " text address html element"),
            Map.entry("numbers", CATALOG + " text html element"),
            Map.entry("systems", CATALOG + " text address html element"),
            Map.entry("publish.http", CATALOG + " catalog.media text table address html"),
            Map.entry("publish.api", CATALOG + " text table address cite html publish.http"),
            Map.entry("publish.card", CATALOG + " catalog.media text html publish.http"),
            Map.entry("publish.picture", CATALOG + " catalog.media publish.http"),
            Map.entry(
                    "publish.frozen",
                    CATALOG + " catalog.media html publish.http publish.api publish.page publish.picture"),
            Map.entry(
                    "publish.embed",
                    CATALOG
                            + " text address html publish.card publish.frozen publish.http publish.page publish.picture"),
            Map.entry("publish.kiosk", CATALOG + " catalog.media text address html publish.api publish.http"),
            Map.entry("publish.present", CATALOG + " text address html publish.http kiosk.pin"),
            Map.entry("publish.visits", CATALOG + " catalog.media table publish.http kiosk.pin visits"),
            Map.entry("publish.page", CATALOG + " text header address cite html notices publish.http teach"),
            Map.entry("editorial", CATALOG),
            Map.entry("links", CATALOG),
            Map.entry("export", CATALOG + " table address html cite"),
            Map.entry("office", ""),
            Map.entry("deck", CATALOG + " catalog.media text address html cite office publish.picture"),
            Map.entry("teach", CATALOG + " catalog.media text address html cite office"),
            Map.entry("publish.deck", CATALOG + " deck publish.http"),
            Map.entry("export.booklet", CATALOG + " catalog.media text address html cite export"),
            Map.entry(
                    "export.file",
                    CATALOG
                            + " catalog.media text address header html cite notices publish.api publish.http publish.picture export"),
            Map.entry("site", CATALOG + " catalog.media address publish.api publish.http publish.kiosk"),
            Map.entry("history", CATALOG),
            Map.entry("visits", ""),
            Map.entry("kiosk.pin", ""),
            Map.entry("kiosk.machine", ""),
            Map.entry("kiosk.install", ""),
            Map.entry("kiosk.mirror", "kiosk.pin"),
            Map.entry("kiosk.local", "kiosk.pin publish.http"),
            Map.entry(
                    "kiosk.staff",
                    CATALOG + " text html element kiosk.pin publish.http publish.page publish.visits visits"),
            Map.entry("app", CATALOG + " catalog.read catalog.live text header address html element publish.http"),
            Map.entry(
                    "cli",
                    CATALOG
                            + " catalog.read text address notices publish.frozen editorial export export.booklet export.file deck site history links kiosk.pin kiosk.machine kiosk.install kiosk.mirror app"));

    /** Leaves out the bean definitions that Spring generates for the packaged application; they know every package. */
    static final class WithoutGeneratedCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__");
        }
    }

    @ArchTest
    static void everyPackage_hasItsRow_andEveryRowAPackage(JavaClasses house) {
        Set<String> packages = house.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .map(name -> name.startsWith(HOUSE) ? name.substring(HOUSE.length()) : name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_KNOW.keySet()).containsExactlyInAnyOrderElementsOf(packages);
        assertThat(packages)
                .containsAll(MAY_KNOW.values().stream()
                        .flatMap(ArchitectureTest::names)
                        .toList());
    }

    @ArchTest
    static void everyPackage_knowsOnlyWhatItMay(JavaClasses house) {
        MAY_KNOW.forEach((room, known) -> noClasses()
                .that()
                .resideInAPackage(HOUSE + room)
                .should()
                .dependOnClassesThat(houseBut(Stream.concat(Stream.of(room), names(known))))
                .check(house));
    }

    /** A permission that nobody needs would let an import slip in unseen. The catalogue counts as one permission. */
    @ArchTest
    static void everyPermission_isUsed(JavaClasses house) {
        MAY_KNOW.forEach((room, known) -> {
            Set<String> used = house.stream()
                    .filter(type -> type.getPackageName().equals(HOUSE + room))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.startsWith(HOUSE))
                    .map(name -> name.substring(HOUSE.length()))
                    .collect(Collectors.toSet());
            assertThat(permissions(known))
                    .as("what %s may know", room)
                    .allSatisfy(permission -> assertThat(names(permission)).containsAnyElementsOf(used));
        });
    }

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("org.bluelamp.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule catalog_knowsNothingOfWebAndVaadin = noClasses()
            .that()
            .resideInAPackage("org.bluelamp.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.springframework..", "jakarta..", "picocli..");

    /** In a packed jar they can wait for each other for ever; see spring.threads.virtual.enabled. */
    @ArchTest
    static final ArchRule noThread_isVirtual = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.Builder.OfVirtual.class)
            .orShould()
            .callMethod(Thread.class, "startVirtualThread", Runnable.class)
            .orShould()
            .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor");

    @ArchTest
    static final ArchRule onlyTheFrame_startsTheApplication = noClasses()
            .that()
            .resideOutsideOfPackages("org.bluelamp.cli..", "org.bluelamp.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bluelamp.cli..", "org.bluelamp.app..");

    private static Stream<String> permissions(String known) {
        return known.startsWith(CATALOG)
                ? Stream.concat(Stream.of(CATALOG), names(known.substring(CATALOG.length())))
                : names(known);
    }

    private static Stream<String> names(String known) {
        return Stream.of(known.split(" ")).filter(name -> !name.isEmpty());
    }

    private static DescribedPredicate<JavaClass> houseBut(Stream<String> rooms) {
        String[] packages = rooms.map(HOUSE::concat).toArray(String[]::new);
        return resideInAnyPackage("org.bluelamp..")
                .and(DescribedPredicate.not(resideInAnyPackage(packages)))
                .as("reside in another package of Blue Lamp than %s", String.join(", ", packages));
    }
}
