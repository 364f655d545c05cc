package io.guichet.intake.email;

import io.guichet.intake.raw.RawContents;
import io.guichet.intake.receipt.Receipt;
import io.guichet.intake.receipt.Receipts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The first half of taking a mail in: it is here, it is new, and its bytes are stored. */
@ApplicationScoped
class MailArrival {

    private final Receipts receipts;
    private final RawContents contents;

    MailArrival(Receipts receipts, RawContents contents) {
        this.receipts = receipts;
        this.contents = contents;
    }

    /** The receipt; when it is fresh, the bytes have been stored in the current transaction. */
    Uni<Receipt> note(IncomingMail mail) {
        return receipts.claim(mail.claim()).flatMap(receipt -> store(receipt, mail));
    }

    private Uni<Receipt> store(Receipt receipt, IncomingMail mail) {
        return receipt.fresh()
                ? contents.add(mail.raw(), mail.pieces()).replaceWith(receipt)
                : Uni.createFrom().item(receipt);
    }
}
