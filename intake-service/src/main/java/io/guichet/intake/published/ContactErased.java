package io.guichet.intake.published;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;

/**
 * All that was personal about a contact is erased: event {@value #TYPE} on topic {@link ContactChanged#TOPIC}, keyed by contact.
 * Whoever keeps any of it erases it too.
 *
 * @param former contacts that had turned out to be this one, and are erased with it
 */
@JsonPropertyOrder({"contactId", "sequence"})
public record ContactErased(UUID contactId, long sequence, List<UUID> former) {

    public static final String TYPE = "guichet.contact.erased.v1";
}
