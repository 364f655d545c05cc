package io.guichet.intake.contact;

import java.time.Instant;

/**
 * An address or number of a contact.
 *
 * @param value normalized, so that it can be looked up
 * @param addedAt when the desk learnt it
 * @param learned whether the desk learnt it from a mail, a note or an agent; a master's word replaces a master's alone
 */
public record ContactAddress(AddressKind kind, String value, Instant addedAt, boolean learned) {

    boolean is(AddressKind otherKind, String otherValue) {
        return kind == otherKind && value.equals(otherValue);
    }
}
