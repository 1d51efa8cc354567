package org.bluelamp;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Imports point one way: data to catalog to features to the shell; features do not know each other. */
@AnalyzeClasses(packages = "org.bluelamp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule catalog_knowsNothingOfWebVaadinOrOtherParts = noClasses()
            .that()
            .resideInAPackage("org.bluelamp.catalog..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin..", "org.springframework..", "jakarta..", "picocli..")
                    .or(houseOutside("catalog")));

    @ArchTest
    static final ArchTests features = ArchTests.in(Features.class);

    @ArchTest
    static final ArchRule onlyTheShell_startsTheApplication = noClasses()
            .that()
            .resideOutsideOfPackages("org.bluelamp.cli..", "org.bluelamp.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bluelamp.cli..", "org.bluelamp.app..");

    /** What each feature may know besides itself; a new feature needs a rule of its own here. */
    static final class Features {
        @ArchTest
        static final ArchRule text_knowsNothing = knowsOnly("text");

        @ArchTest
        static final ArchRule page_knowsNothing = knowsOnly("page");

        @ArchTest
        static final ArchRule article_knowsCatalogAndText = knowsOnly("article", "catalog", "text");

        @ArchTest
        static final ArchRule element_knowsCatalogTextAndArticle = knowsOnly("element", "catalog", "text", "article");

        @ArchTest
        static final ArchRule explore_knowsCatalogTextArticleElementsAndItsFrame =
                knowsOnly("explore", "catalog", "text", "article", "element", "page");

        @ArchTest
        static final ArchRule stories_knowCatalogTextArticleElementsAndTheirFrame =
                knowsOnly("stories", "catalog", "text", "article", "element", "page");

        @ArchTest
        static final ArchRule numbers_knowsCatalogTextArticleElementAndItsFrame =
                knowsOnly("numbers", "catalog", "text", "article", "element", "page");

        @ArchTest
        static final ArchRule systems_knowCatalogTextArticleAndTheirFrame =
                knowsOnly("systems", "catalog", "text", "article", "element", "page");

        @ArchTest
        static final ArchRule publish_knowsCatalogTextAndArticle = knowsOnly("publish", "catalog", "text", "article");

        @ArchTest
        static final ArchRule export_knowsCatalog = knowsOnly("export", "catalog");

        @ArchTest
        static final ArchRule editorial_knowsCatalog = knowsOnly("editorial", "catalog");

        @ArchTest
        static final ArchRule links_knowsCatalog = knowsOnly("links", "catalog");
    }

    private static ArchRule knowsOnly(String feature, String... others) {
        String[] allowed = Stream.concat(Stream.of(feature), Stream.of(others)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.bluelamp." + feature + "..")
                .should()
                .dependOnClassesThat(houseOutside(allowed))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> houseOutside(String... parts) {
        String[] packages =
                Stream.of(parts).map(part -> "org.bluelamp." + part + "..").toArray(String[]::new);
        return resideInAPackage("org.bluelamp..")
                .and(DescribedPredicate.not(resideInAnyPackage(packages)))
                .as("other parts of the house");
    }
}
