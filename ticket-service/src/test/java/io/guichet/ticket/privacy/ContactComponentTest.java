package io.guichet.ticket.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What intake tells of contacts reaches their tickets. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ContactComponentTest {

    private final UUID contact = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();

    @Inject
    ContactUpkeep upkeep;

    @Test
    void aTicketShowsItsContactAsTheyAreKnownNow() {
        open(contact, ticket);
        tell(ContactEvent.CHANGED, """
                {"contactId":"%s","sequence":3,"name":"Camille Durand","addresses":["durand@example.org","old@example.org"],
                 "numbers":[],"organization":{"id":"%s","name":"Boulangerie Durand"},"referent":false}
                """.formatted(contact, organization));

        show(ticket)
                .body("contact.name", equalTo("Camille Durand"))
                .body("contact.address", equalTo("durand@example.org"))
                .body("contact.number", nullValue())
                .body("contact.organization.name", equalTo("Boulangerie Durand"));
    }

    @Test
    void aTicketStaysWithTheOrganizationItWasOpenedFor() {
        open(contact, ticket);
        tell(ContactEvent.CHANGED, """
                {"contactId":"%s","sequence":3,"name":"Camille Martin","addresses":[],"numbers":[],
                 "organization":{"id":"%s","name":"Somewhere Else"},"referent":false}
                """.formatted(contact, UUID.randomUUID()));

        show(ticket).body("contact.organization.name", equalTo("Boulangerie Martin"));
        given().auth()
                .oauth2(Tokens.client(organization))
                .get("/tickets/" + number(ticket))
                .then()
                .statusCode(200);
    }

    @Test
    void theTicketsOfAMergedContactAreTheOthersHoweverOftenTheyAreMerged() {
        var second = UUID.randomUUID();
        var third = UUID.randomUUID();
        open(contact, ticket);
        merge(second, third);
        merge(contact, second);

        show(ticket).body("contact.id", equalTo(third.toString()));
        timeline(ticket).body("items.what", hasItem("contact-changed"));
    }

    @Test
    void nothingPersonalIsLeftOfAnErasedContact() {
        open(contact, ticket);
        var number = number(ticket);
        sentLongAgo(number);
        var former = UUID.randomUUID();
        erase(contact, former);

        show(ticket)
                .body("contact.name", nullValue())
                .body("contact.address", nullValue())
                .body("sender", nullValue())
                .body("summary", equalTo(""))
                .body("text", nullValue())
                .body("attachments.name", not(hasItem("screenshot.png")));
        for (var table : new String[] {"ticket", "ticket_message", "timeline_entry", "outbox"}) {
            assertThat(Database.texts(
                            "select to_jsonb(t)::text from " + table + " t where to_jsonb(t)::text like ?",
                            "%" + contact + "%"))
                    .as(table)
                    .noneMatch(row -> row.contains("Camille") || row.contains("caller@example.org"));
        }
        timeline(ticket).body("items.what", hasItem("contact-changed")).body("items.text", not(hasItem("Export")));
        assertThat(Database.texts("select text from timeline_entry where ticket_id = ? and what = 'OPENED'", ticket))
                .containsExactly("");
        assertThat(Database.texts("select type from outbox where subject = ?", number))
                .isEmpty();
    }

    @Test
    void whatAnErasedContactSaidOnAnothersTicketIsErasedTheRestStays() {
        var other = UUID.randomUUID();
        open(other, ticket);
        joining(contact, ticket, "My secret");
        erase(contact, UUID.randomUUID());

        show(ticket).body("contact.name", equalTo("Camille Martin")).body("text", equalTo("All of it."));
        assertThat(Database.texts(
                        "select summary || coalesce(text, '') from ticket_message where ticket_id = ?", ticket))
                .containsExactlyInAnyOrder("Export refuses to startAll of it.", "");
        assertThat(Database.texts("select text from timeline_entry where ticket_id = ?", ticket))
                .noneMatch(text -> text.contains("My secret"));
    }

    @Test
    void whatWasUnderWayWhenAContactWasErasedIsErasedLater() throws Throwable {
        erase(contact, UUID.randomUUID());
        open(contact, ticket);
        VertxContextSupport.subscribeAndAwait(() -> upkeep.cycle());

        show(ticket).body("contact.name", nullValue()).body("text", nullValue());
    }

    @Test
    void whoWasErasedIsNotMadeKnownAgain() {
        open(contact, ticket);
        erase(contact, UUID.randomUUID());
        merge(contact, UUID.randomUUID());
        tell(
                ContactEvent.CHANGED,
                "{\"contactId\":\"%s\",\"sequence\":9,\"name\":\"Camille\",\"addresses\":[],\"numbers\":[],\"referent\":false}"
                        .formatted(contact));

        show(ticket).body("contact.id", equalTo(contact.toString())).body("contact.name", nullValue());
    }

    private void open(UUID who, UUID id) {
        send(
                who,
                Triaged.message(UUID.randomUUID(), organization).open(1, "assistance", "Export refuses to start", id));
    }

    private void joining(UUID who, UUID id, String summary) {
        send(who, Triaged.message(UUID.randomUUID(), organization).join(1, id, summary));
    }

    private static void send(UUID who, Triaged message) {
        var json = message.json().replace("0199aa10-0000-7000-8000-00000000000c", who.toString());
        EventsIn.to("triage-decisions")
                .with(UUID.randomUUID().toString(), "guichet.triage.message-triaged.v1", who.toString(), json)
                .send();
    }

    private static void merge(UUID who, UUID into) {
        tell(ContactEvent.MERGED, "{\"contactId\":\"%s\",\"sequence\":4,\"into\":\"%s\"}".formatted(who, into));
    }

    private static void erase(UUID who, UUID former) {
        tell(ContactEvent.ERASED, "{\"contactId\":\"%s\",\"sequence\":5,\"former\":[\"%s\"]}".formatted(who, former));
    }

    private static void tell(String type, String json) {
        EventsIn.to("contact-events")
                .with(UUID.randomUUID().toString(), type, "contact", json)
                .send();
    }

    private static void sentLongAgo(String number) {
        Database.texts("update outbox set sent_at = now() where subject = ? returning 'sent'", number);
    }

    private static String number(UUID ticket) {
        return Database.texts("select number from ticket where id = ?", ticket).get(0);
    }

    private static ValidatableResponse show(UUID ticket) {
        return given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number(ticket))
                .then();
    }

    private static ValidatableResponse timeline(UUID ticket) {
        return given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number(ticket) + "/timeline")
                .then();
    }
}
