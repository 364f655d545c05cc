package io.guichet.sla;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.guichet.chassis.testing.GuichetArchitecture;

@AnalyzeClasses(packages = "io.guichet.sla", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(GuichetArchitecture.class);

    @ArchTest
    static final ArchRule THE_CALENDAR_IS_PURE = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.guichet.sla.calendar..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "de.focus_shift.jollyday..", "io.guichet.sla.calendar..");

    @ArchTest
    static final ArchRule THE_RECKONING_IS_PURE = ArchRuleDefinition.classes()
            .that()
            .resideInAnyPackage("io.guichet.sla.reckoning..", "io.guichet.sla.history..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.guichet.sla.calendar..",
                    "io.guichet.sla.history..",
                    "io.guichet.sla.policy..",
                    "io.guichet.sla.reckoning..");
}
