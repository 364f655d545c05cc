package io.guichet.intake.email;

import io.guichet.intake.mail.MailIdentity;
import io.guichet.intake.raw.RawReference;
import io.guichet.intake.receipt.Claim;

/**
 * A mail that came in and is not read yet.
 *
 * @param mailbox the name of where it came in
 * @param identity the same for each delivery of the same mail
 */
record IncomingMail(String mailbox, byte[] bytes, String identity, RawReference raw) {

    static final String MEDIA_TYPE = "message/rfc822";

    static IncomingMail of(String mailbox, byte[] bytes) {
        return new IncomingMail(mailbox, bytes, MailIdentity.of(bytes), RawReference.of(bytes, MEDIA_TYPE));
    }

    /** Its identity makes it the same mail, at whichever of the desk's addresses it comes in; it is one subject (P3). */
    Claim claim() {
        return new Claim("emails", "", identity, identity, 1);
    }
}
