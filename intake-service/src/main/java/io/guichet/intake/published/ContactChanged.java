package io.guichet.intake.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact is new or other than before: event {@value #TYPE} on topic {@value #TOPIC}, keyed by contact. It carries the whole
 * present state; a higher {@code sequence} stands for all lower ones.
 *
 * @param sequence counts the contact's states from 1; some may be skipped
 * @param language ISO 639
 * @param externalId the master's id, such as the ERP's
 * @param addresses mail addresses in lower case, the first is where mail goes
 * @param numbers E.164, the first is where they are called
 * @param referent whether they speak for their organization (P38)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"contactId", "sequence"})
public record ContactChanged(
        UUID contactId,
        long sequence,
        String name,
        @Nullable String language,
        @Nullable String externalId,
        List<String> addresses,
        List<String> numbers,
        @Nullable Organization organization,
        boolean referent) {

    public static final String TYPE = "guichet.contact.changed.v1";
    public static final String TOPIC = "contact.events";

    /** The structure that a contact belongs to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Organization(
            UUID id, String name, @Nullable String externalId) {}
}
