package io.guichet.intake.email;

import io.guichet.intake.body.TakenBody;
import io.guichet.intake.mail.MailIdentity;
import io.guichet.intake.raw.Pieces;
import io.guichet.intake.raw.RawReference;
import io.guichet.intake.receipt.Claim;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A mail that came in and is not read yet.
 *
 * @param mailbox the name of where it came in
 * @param stream all of it, from the beginning, as often as it is asked for
 * @param pieces the same, in pieces
 * @param identity the same for each delivery of the same mail
 */
record IncomingMail(String mailbox, Supplier<InputStream> stream, Pieces pieces, String identity, RawReference raw) {

    static final String MEDIA_TYPE = "message/rfc822";

    static IncomingMail of(String mailbox, TakenBody body) {
        return new IncomingMail(
                mailbox,
                body::open,
                body::bytes,
                MailIdentity.of(body::open),
                new RawReference(body.sha256(), body.size(), MEDIA_TYPE));
    }

    /** Its identity makes it the same mail, at whichever of the desk's addresses it comes in; it is one subject (P3). */
    Claim claim() {
        return new Claim("emails", "", identity, identity, 1);
    }
}
