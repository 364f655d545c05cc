package io.guichet.ticket.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.ticket.Received;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads intake's samples. */
class ContactEventContractTest {

    private static final UUID CONTACT = UUID.fromString("019aa0f0-6a00-7000-8000-000000000002");
    private static final UUID OTHER = UUID.fromString("019aa0f0-6a00-7000-8000-000000000008");

    @Test
    void aChangedContactIsReachedAtTheirFirstAddressAndNumber() {
        assertThat(sample(ContactEvent.CHANGED, "contact-changed.json").known())
                .isEqualTo(new ContactEvent.Known(
                        CONTACT,
                        "Claire Martin",
                        "caller@example.org",
                        "+33561000000",
                        UUID.fromString("5d0c4c1e-3a43-5f1c-9d51-1f6c1f1f1f1f"),
                        "Atelier Martin"));
    }

    @Test
    void aMergedContactIsAnother() {
        assertThat(sample(ContactEvent.MERGED, "contact-merged.json").gone(ContactEvent.MERGED))
                .containsExactly(new ContactEvent.Gone(OTHER, CONTACT));
    }

    @Test
    void anErasedContactIsErasedWithWhoeverTurnedOutToBeThem() {
        assertThat(sample(ContactEvent.ERASED, "contact-erased.json").gone(ContactEvent.ERASED))
                .containsExactly(new ContactEvent.Gone(CONTACT, null), new ContactEvent.Gone(OTHER, null));
    }

    @Test
    void aContactWithoutAnythingIsReachedNowhere() {
        var known = event(
                        ContactEvent.CHANGED,
                        "{\"contactId\":\"%s\",\"name\":\"X\",\"addresses\":[]}".formatted(CONTACT))
                .known();

        assertThat(known).isEqualTo(new ContactEvent.Known(CONTACT, "X", null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"guichet.contact.changed.v1,{}", "guichet.contact.erased.v1,{}"})
    void withoutAContactItCannotBeRead(String type, String json) {
        assertThatThrownBy(() -> event(type, json)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void aMergeIntoNobodyCannotBeRead() {
        var nobody = event(ContactEvent.MERGED, "{\"contactId\":\"%s\"}".formatted(CONTACT));

        assertThatThrownBy(() -> nobody.gone(ContactEvent.MERGED)).isInstanceOf(UnreadableEvent.class);
    }

    private static ContactEvent sample(String type, String file) {
        return event(type, Contract.of("intake-service", file));
    }

    private static ContactEvent event(String type, String json) {
        return ContactEvent.of(Received.event(type, json));
    }
}
