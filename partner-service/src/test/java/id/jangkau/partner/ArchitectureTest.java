package id.jangkau.partner;

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

@AnalyzeClasses(packages = "id.jangkau.partner", importOptions = DoNotIncludeTests.class)
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
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture()
            .consideringAllDependencies()
            .layer("in")
            .definedBy("..rest..", "..kafka..")
            .layer("use case")
            .definedBy("id.jangkau.partner.*")
            .layer("store")
            .definedBy("..store..", "..keycloak..")
            .layer("domain")
            .definedBy("..domain..")
            .whereLayer("in")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("use case")
            .mayOnlyBeAccessedByLayers("in")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("use case");

    @ArchTest
    static final ArchRule entitiesStayInStore = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAPackage("..store..")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule noFieldInjection = noFields().should().beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule featuresAreAcyclic =
            slices().matching("id.jangkau.partner.(*)..").should().beFreeOfCycles();
}
