package io.guichet.intake.email;

import io.guichet.intake.body.TakenBody;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Mailbox;
import io.guichet.intake.problem.UnknownMailbox;
import io.guichet.intake.receipt.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way in for mails that the service fetches itself; the same mail is the same message, whichever way it came. */
@ApplicationScoped
public class MailEntrance {

    private final Desk desk;
    private final MailReading reading;
    private final EmailIntake intake;

    MailEntrance(Desk desk, MailReading reading, EmailIntake intake) {
        this.desk = desk;
        this.reading = reading;
        this.intake = intake;
    }

    /**
     * Takes mails in, in the current transaction; the receipts are in their order.
     *
     * @throws UnknownMailbox when the desk has no mailbox of this name
     */
    public Uni<List<Receipt>> take(String mailboxName, List<TakenBody> mails) {
        Mailbox mailbox = desk.mailbox(mailboxName)
                .orElseThrow(
                        () -> new UnknownMailbox(mailboxName, desk.mailboxes().keySet()));
        return reading.incoming(mailboxName, mails).flatMap(incoming -> intake.take(incoming, mailbox));
    }
}
