package io.guichet.intake.email;

import io.guichet.intake.body.TakenBody;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.mail.MailReader;
import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.mail.SpoolFailure;
import io.guichet.intake.verdict.Verdicts;
import io.guichet.intake.work.HeavyWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads mails, the big ones where they hold up nobody. */
@ApplicationScoped
class MailReading {

    private final HeavyWork work;
    private final MailReader reader;
    private final Verdicts verdicts;
    private final Desk desk;

    MailReading(HeavyWork work, MailReader reader, Verdicts verdicts, Desk desk) {
        this.work = work;
        this.reader = reader;
        this.verdicts = verdicts;
        this.desk = desk;
    }

    /** What is told by the bytes alone. */
    Uni<IncomingMail> incoming(String mailbox, byte[] bytes) {
        return work.on(bytes.length, () -> IncomingMail.of(mailbox, bytes));
    }

    /** The same of a body that may lie in a file. */
    Uni<IncomingMail> incoming(String mailbox, TakenBody body) {
        return work.on((int) body.size(), () -> IncomingMail.of(mailbox, body));
    }

    /** What it says; the caller closes it. */
    Uni<MailContent> read(IncomingMail mail) {
        return work.on(mail.size(), () -> content(reader.read(mail.stream().get())));
    }

    private MailContent content(ReadMail mail) {
        try {
            return new MailContent(mail, Forward.of(mail, desk).orElse(null), verdicts.of(mail), desk.languages());
        } catch (SpoolFailure notRead) {
            mail.close();
            throw notRead;
        }
    }
}
