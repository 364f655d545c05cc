package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationTest {

    @Test
    void theSameNameHoweverWrittenIsTheSameOrganization() {
        assertThat(Organization.idOf("  Atelier\t MARTIN ")).isEqualTo(Organization.idOf("atelier martin"));
    }

    @Test
    void anotherNameIsAnotherOrganization() {
        assertThat(Organization.idOf("Atelier Martin")).isNotEqualTo(Organization.idOf("Atelier Durand"));
    }
}
