package io.guichet.triage;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.guichet.chassis.testing.GuichetArchitecture;

@AnalyzeClasses(packages = "io.guichet.triage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(GuichetArchitecture.class);

    @ArchTest
    static final ArchRule deciding_is_a_pure_function = ArchRuleDefinition.noClasses()
            .that()
            .haveSimpleNameEndingWith("RuleBook")
            .or()
            .haveSimpleNameStartingWith("Condition")
            .or()
            .haveSimpleName("Facts")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.smallrye..", "io.quarkus..", "io.vertx..", "jakarta..", "java.io..", "java.net..");

    @ArchTest
    static final ArchRule one_feature_knows_cel = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.guichet.triage.rules")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..", "com.google..");
}
