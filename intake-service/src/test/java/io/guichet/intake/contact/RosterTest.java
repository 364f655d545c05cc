package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.http.StaleVersion;
import io.guichet.intake.contact.Decision.Outcome;
import io.guichet.intake.problem.AddressTaken;
import io.guichet.intake.problem.AlreadyThere;
import io.guichet.intake.problem.ErasedContact;
import io.guichet.intake.problem.ExternalIdTaken;
import io.guichet.intake.problem.MergedContact;
import io.guichet.intake.problem.NotTellable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is meant, and that nobody is there twice. */
class RosterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Organization ATELIER = new Organization(Organization.idOf("Atelier"), 1, "Atelier", null);
    private static final Organization MAIRIE = new Organization(Organization.idOf("Mairie"), 1, "Mairie", "C-2");
    private static final String NUMBER = "+33561000000";

    @Test
    void theSameLineTwiceInOneBatchIsOnePerson() {
        Roster roster = new Roster(List.of(), NOW);

        Decision first = upsert(roster, given("P-1", "Claire", "claire@example.org"), null);
        Decision second = upsert(roster, given("P-1", "Claire", "claire@example.org"), null);

        assertThat(first.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(roster.changed()).containsExactly(first.contact());
    }

    @Test
    void aNewPersonHasTheSameIdAgain() {
        assertThat(upsert(new Roster(List.of(), NOW), given("P-1", "Claire"), null)
                        .contact()
                        .id())
                .isEqualTo(upsert(new Roster(List.of(), NOW), given("P-1", "Other"), null)
                        .contact()
                        .id());
        assertThat(upsert(new Roster(List.of(), NOW), given(null, "Claire  MARTIN"), ATELIER)
                        .contact()
                        .id())
                .isEqualTo(upsert(new Roster(List.of(), NOW), given(null, "martin claire"), ATELIER)
                        .contact()
                        .id());
    }

    @Test
    void whoIsKnownByAddressOrNameAndOrganizationIsTakenForTheSame() {
        Contact byMail = contact("claire@example.org", null, null, "claire@example.org");
        Contact colleague = contact("Paul Roux", null, ATELIER);
        Roster roster = new Roster(List.of(byMail, colleague), NOW);

        assertThat(upsert(roster, given("P-1", "Claire", "claire@example.org"), null)
                        .contact()
                        .id())
                .isEqualTo(byMail.id());
        assertThat(upsert(roster, given("P-2", "ROUX Paul"), ATELIER).contact().id())
                .isEqualTo(colleague.id());
        assertThat(upsert(roster, given("P-3", "ROUX Paul"), MAIRIE).outcome()).isEqualTo(Outcome.ADDED);
    }

    @Test
    void aNumberTellsOnlyWithTheName() {
        Contact paul = new Contact(
                UUID.randomUUID(),
                1,
                "Paul Roux",
                null,
                null,
                null,
                false,
                List.of(new ContactAddress(AddressKind.NUMBER, NUMBER, NOW, true)),
                null,
                null);
        Roster roster = new Roster(List.of(paul), NOW);
        GivenContact marie =
                new GivenContact(null, null, "Marie", null, null, List.of(), List.of(NUMBER), GivenContact.Part.ALL);
        GivenContact same = new GivenContact(
                null, null, "Roux, Paul", null, null, List.of(), List.of(NUMBER), GivenContact.Part.ALL);

        assertThat(upsert(roster, marie, null).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(upsert(roster, same, null).contact().id()).isEqualTo(paul.id());
    }

    @Test
    void twoPersonsOfTheMasterStayTwoAlsoWithOneName() {
        Roster roster = new Roster(List.of(), NOW);

        upsert(roster, given("P-1", "Paul Roux"), ATELIER);
        assertThat(upsert(roster, given("P-2", "Paul Roux"), ATELIER).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(upsert(roster, given("P-3", "Claire", "c@x.example"), ATELIER)
                        .outcome())
                .isEqualTo(Outcome.ADDED);
        assertThat(upsert(roster, given("P-4", "Claire", "c@x.example"), ATELIER)
                        .refusal())
                .isInstanceOf(AddressTaken.class);
    }

    @Test
    void anAddressThatSomebodyGaveUpIsFree() {
        Contact one = contact("One", "P-1", null, "shared@example.org");
        Contact two = contact("Two", "P-2", null, "two@example.org");
        Roster roster = new Roster(List.of(one, two), NOW);

        GivenContact without =
                new GivenContact(one.id(), "P-1", "One", null, null, List.of(), List.of(), GivenContact.Part.ALL);
        roster.decide(ContactWish.replace(without, new IfMatch(Set.of())), null);
        Decision taken = upsert(roster, given("P-2", "Two", "shared@example.org"), null);

        assertThat(taken.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(taken.contact().mailAddress()).hasValue("shared@example.org");
    }

    @Test
    void whatIsNotSaidStays() {
        Contact claire = contact("Claire", "P-1", ATELIER, "claire@example.org");
        Roster roster = new Roster(List.of(claire), NOW);

        Decision decision = upsert(
                roster,
                new GivenContact(null, "P-1", "Claire Petit", null, null, List.of(), List.of(), Set.of()),
                null);

        assertThat(decision.contact().organization()).isEqualTo(ATELIER);
        assertThat(decision.contact().mailAddress()).hasValue("claire@example.org");
        assertThat(decision.contact().version()).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsRefused() {
        Contact merged =
                new Contact(UUID.randomUUID(), 2, "M", null, "P-8", null, false, List.of(), UUID.randomUUID(), null);
        Contact erased = contact("E", null, null).erased(NOW);
        Contact there = contact("Paul Roux", "P-1", ATELIER);
        Roster roster = new Roster(List.of(merged, erased, there), NOW);

        assertThat(upsert(roster, given(null, "Nobody"), null).refusal()).isInstanceOf(NotTellable.class);
        assertThat(upsert(roster, given("P-8", "M"), null).refusal()).isInstanceOf(MergedContact.class);
        assertThat(upsert(roster, byId(erased.id()), null).refusal()).isInstanceOf(ErasedContact.class);
        assertThat(roster.decide(ContactWish.add(given("P-1", "X")), null).refusal())
                .isInstanceOf(ExternalIdTaken.class);
        assertThat(roster.decide(ContactWish.add(given(null, "Paul Roux")), ATELIER)
                        .refusal())
                .isInstanceOf(AlreadyThere.class);
        assertThat(roster.decide(ContactWish.replace(byId(there.id()), IfMatch.required("\"7\"")), null)
                        .refusal())
                .isInstanceOf(StaleVersion.class);
        assertThat(roster.changed()).isEmpty();
    }

    @Test
    void whoLeavesAnOrganizationSpeaksForItNoLonger() {
        Contact referent = contact("Claire", "P-1", ATELIER).referent(true);
        Roster roster = new Roster(List.of(referent), NOW);

        assertThat(upsert(roster, given("P-1", "Claire"), ATELIER).contact().referent())
                .isTrue();
        assertThat(upsert(roster, given("P-1", "Claire"), MAIRIE).contact().referent())
                .isFalse();
        assertThat(roster.left()).containsExactly(ATELIER.id());
    }

    private static Decision upsert(Roster roster, GivenContact given, Organization organization) {
        return roster.decide(ContactWish.upsert(given), organization);
    }

    private static GivenContact byId(UUID id) {
        return new GivenContact(id, null, "X", null, null, List.of(), List.of(), GivenContact.Part.ALL);
    }

    private static GivenContact given(String externalId, String name, String... addresses) {
        return new GivenContact(
                null, externalId, name, null, null, List.of(addresses), List.of(), GivenContact.Part.ALL);
    }

    private static Contact contact(String name, String externalId, Organization organization, String... addresses) {
        return new Contact(
                UUID.randomUUID(),
                1,
                name,
                null,
                externalId,
                organization,
                false,
                List.of(addresses).stream()
                        .map(address -> new ContactAddress(AddressKind.ADDRESS, address, NOW, false))
                        .toList(),
                null,
                null);
    }
}
