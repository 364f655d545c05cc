package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.problem.AlreadyThere;
import io.guichet.intake.problem.AmbiguousOrganization;
import io.guichet.intake.problem.ExternalIdTaken;
import io.guichet.intake.problem.UnknownOrganization;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which organization is meant (decisions 0006 and 0008). */
class OrganizationRegisterTest {

    @Test
    void aNameThatIsNewGetsItsIdentity() {
        OrganizationRegister register = register();

        Organization first = register.resolve(OrganizationReference.byName("Atelier  Martin"));

        assertThat(first.id()).isEqualTo(Organization.idOf("atelier martin"));
        assertThat(register.resolve(OrganizationReference.byName("ATELIER MARTIN")))
                .isEqualTo(first);
        assertThat(register.changed()).hasSize(1);
    }

    @Test
    void aCorrectedNameAndTheFormerOneMeanTheSame() {
        Organization renamed = new Organization(Organization.idOf("Former"), 2, "Present", null);
        OrganizationRegister register = register(renamed);

        assertThat(register.resolve(OrganizationReference.byName("present"))).isEqualTo(renamed);
        assertThat(register.resolve(OrganizationReference.byName("former"))).isEqualTo(renamed);
        assertThat(register.changed()).isEmpty();
    }

    @Test
    void severalOfANameAreToldApartByTheMastersId() {
        Organization one = new Organization(UUID.randomUUID(), 1, "Mairie", "C-1");
        Organization two = new Organization(UUID.randomUUID(), 1, "Mairie", "C-2");
        OrganizationRegister register = register(one, two);

        assertThat(register.resolve(new OrganizationReference(null, "C-2", "Mairie")))
                .isEqualTo(two);
        assertThatThrownBy(() -> register.resolve(OrganizationReference.byName("Mairie")))
                .isInstanceOf(AmbiguousOrganization.class);
    }

    @Test
    void theOnlyOneOfANameIsTakenForTheMasters() {
        Organization known = new Organization(Organization.idOf("Mairie"), 1, "Mairie", null);
        OrganizationRegister register = register(known);

        Organization adopted = register.resolve(new OrganizationReference(null, "C-1", "MAIRIE"));
        Organization other = register.resolve(new OrganizationReference(null, "C-2", "MAIRIE"));

        assertThat(adopted).isEqualTo(new Organization(known.id(), 2, "Mairie", "C-1"));
        assertThat(other.id()).isNotEqualTo(known.id());
        assertThat(register.wasKnown(register.changed().get(0))).isTrue();
    }

    @Test
    void oneThatIsNotThereAndNotNamedIsUnknown() {
        assertThatThrownBy(() -> register().resolve(new OrganizationReference(null, "C-1", null)))
                .isInstanceOf(UnknownOrganization.class);
        assertThatThrownBy(() -> register().resolve(OrganizationReference.byId(UUID.randomUUID())))
                .isInstanceOf(UnknownOrganization.class);
    }

    @Test
    void whatIsThereIsNotMadeAgain() {
        Organization known = new Organization(Organization.idOf("Mairie"), 1, "Mairie", "C-1");
        OrganizationRegister register = register(known);

        assertThatThrownBy(() -> register.add(GivenOrganization.named("mairie", null)))
                .isInstanceOf(AlreadyThere.class);
        assertThatThrownBy(() -> register.add(GivenOrganization.named("Other", "C-1")))
                .isInstanceOf(ExternalIdTaken.class);
        assertThat(register.add(GivenOrganization.named("Mairie", "C-2")).id()).isNotEqualTo(known.id());
        assertThat(register.replace(known.id(), GivenOrganization.named("Mairie", "C-1"), new IfMatch(Set.of()))
                        .organization()
                        .version())
                .isEqualTo(1);
    }

    private static OrganizationRegister register(Organization... known) {
        return new OrganizationRegister(List.of(known).stream()
                .map(organization -> new OrganizationCard(organization, List.of(), List.of()))
                .toList());
    }
}
