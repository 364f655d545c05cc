package io.guichet.intake.published;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;

/**
 * A contact turned out to be another: event {@value #TYPE} on topic {@link ContactChanged#TOPIC}, keyed by the contact that is
 * no longer one. What is known of the other follows as {@link ContactChanged}.
 *
 * @param sequence of the contact that is no longer one
 * @param into the contact that stands for it from now on
 */
@JsonPropertyOrder({"contactId", "sequence"})
public record ContactMerged(UUID contactId, long sequence, UUID into) {

    public static final String TYPE = "guichet.contact.merged.v1";
}
