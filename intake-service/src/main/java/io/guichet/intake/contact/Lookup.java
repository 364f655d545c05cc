package io.guichet.intake.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is reached at a number or address (P2).
 *
 * @param contact the person, when known
 * @param candidates who it may be, when ambiguous
 */
@Schema(name = "Lookup", examples = ContactExample.LOOKUP)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lookup(
        @Schema(examples = "known", description = "known, unknown, ambiguous")
        String status,

        @Nullable ContactView contact,
        @Nullable List<ContactView> candidates) {

    static Lookup of(Identified identified) {
        Contact contact = identified.contact();
        List<ContactView> candidates =
                identified.candidates().stream().map(ContactView::of).toList();
        return new Lookup(
                identified.status().name().toLowerCase(Locale.ROOT),
                contact == null ? null : ContactView.of(contact),
                candidates.isEmpty() ? null : candidates);
    }
}
