package io.guichet.intake.email;

import io.guichet.intake.raw.RawBatch;
import io.guichet.intake.raw.RawBody;
import io.guichet.intake.receipt.Receipt;
import io.guichet.intake.receipt.Receipts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** The first half of taking mails in: they are here, they are new, and their bytes are stored. */
@ApplicationScoped
class MailArrival {

    private final Receipts receipts;
    private final RawBatch contents;

    MailArrival(Receipts receipts, RawBatch contents) {
        this.receipts = receipts;
        this.contents = contents;
    }

    /** A mail that is here, and its receipt. */
    record Noted(IncomingMail mail, Receipt receipt) {}

    /** All of them with their receipts; the bytes of those that are fresh have been stored in the current transaction. */
    Uni<List<Noted>> note(List<IncomingMail> mails) {
        return receipts.claim(mails.stream().map(IncomingMail::claim).toList())
                .map(claimed -> IntStream.range(0, mails.size())
                        .mapToObj(i -> new Noted(mails.get(i), claimed.get(i)))
                        .toList())
                .call(noted -> contents.add(noted.stream()
                        .filter(one -> one.receipt.fresh())
                        .map(one -> new RawBody(one.mail.raw(), one.mail.pieces()))
                        .toList()));
    }
}
