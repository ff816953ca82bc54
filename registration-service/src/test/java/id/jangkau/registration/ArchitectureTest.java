package id.jangkau.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "id.jangkau.registration", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..domain..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule domainIsDeterministic = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("time and ids are arguments");

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture()
            .consideringAllDependencies()
            .withOptionalLayers(true)
            .layer("in")
            .definedBy("..rest..", "..kafka..")
            .layer("use case")
            .definedBy("id.jangkau.registration.*")
            .layer("store")
            .definedBy("..store..")
            .layer("domain")
            .definedBy("..domain..")
            .whereLayer("in")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("use case")
            .mayOnlyBeAccessedByLayers("in")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("use case");

    @ArchTest
    static final ArchRule sqlStaysInStore = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "id.jangkau.foundation.sql")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..");

    @ArchTest
    static final ArchRule nothingIsCalledAfterItsRoleInAFramework = noClasses()
            .should()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule noFieldInjection = noFields().should().beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule featuresAreAcyclic =
            slices().matching("id.jangkau.registration.(*)..").should().beFreeOfCycles();
}
