package io.guichet.notification;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.guichet.chassis.testing.GuichetArchitecture;

@AnalyzeClasses(packages = "io.guichet.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(GuichetArchitecture.class);

    @ArchTest
    static final ArchRule ONLY_THE_POSTMAN_SENDS = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.guichet.notification.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.ext.mail..", "io.quarkus.mailer..");
}
