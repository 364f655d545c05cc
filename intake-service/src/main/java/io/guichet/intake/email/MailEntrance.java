package io.guichet.intake.email;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Mailbox;
import io.guichet.intake.problem.UnknownMailbox;
import io.guichet.intake.receipt.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
     * Takes a mail in, in the current transaction.
     *
     * @throws UnknownMailbox when the desk has no mailbox of this name
     */
    public Uni<Receipt> take(String mailboxName, byte[] mail) {
        Mailbox mailbox = desk.mailbox(mailboxName)
                .orElseThrow(
                        () -> new UnknownMailbox(mailboxName, desk.mailboxes().keySet()));
        return reading.incoming(mailboxName, mail).flatMap(incoming -> intake.take(incoming, mailbox));
    }
}
