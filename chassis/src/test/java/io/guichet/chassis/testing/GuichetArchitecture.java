package io.guichet.chassis.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house's rules that a machine can check; each service's {@code ArchitectureTest} applies them. */
public final class GuichetArchitecture {

    @ArchTest
    static final ArchRule entitiesKnowNoFramework = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .areAnnotatedWith("jakarta.persistence.Embeddable")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.smallrye..",
                    "io.quarkus..",
                    "io.vertx..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.ws..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("io.guichet.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule noServiceKnowsAnother = slices().matching("io.guichet.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("io.guichet.chassis.."));

    @ArchTest
    static final ArchRule onlyTheClockReadsTheTime = noClasses()
            .that()
            .resideOutsideOfPackage("io.guichet.chassis.clock..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule publishedHoldsWireRecordsAlone = classes()
            .that()
            .resideInAPackage("io.guichet.*.published..")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("DTO");

    /** A client that leaves would else cancel its transaction half way, whose connection never comes back to the pool. */
    @ArchTest
    static final ArchRule whatAClientBeganIsEnded = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .beAnnotatedWith("org.jboss.resteasy.reactive.server.Cancellable")
            .as("resources are @Cancellable(false)")
            .allowEmptyShould(true);

    private GuichetArchitecture() {}
}
