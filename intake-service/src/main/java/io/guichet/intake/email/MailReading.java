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
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

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
    Uni<IncomingMail> incoming(String mailbox, TakenBody body) {
        return incoming(mailbox, List.of(body)).map(mails -> mails.get(0));
    }

    /** The same of several. */
    Uni<List<IncomingMail>> incoming(String mailbox, List<TakenBody> bodies) {
        return work.on(
                bytes(bodies, TakenBody::size),
                () -> bodies.stream()
                        .map(body -> IncomingMail.of(mailbox, body))
                        .toList());
    }

    /** What they say, in their order; the caller closes all of it. */
    Uni<List<MailContent>> read(List<IncomingMail> mails) {
        return work.on(bytes(mails, mail -> mail.raw().size()), () -> contents(mails));
    }

    private List<MailContent> contents(List<IncomingMail> mails) {
        List<MailContent> contents = new ArrayList<>();
        try {
            mails.forEach(mail -> contents.add(content(reader.read(mail.stream().get()))));
            return contents;
        } catch (RuntimeException notRead) {
            contents.forEach(MailContent::close);
            throw notRead;
        }
    }

    private static <T> int bytes(List<T> all, ToLongFunction<T> size) {
        return (int) Math.min(all.stream().mapToLong(size).sum(), Integer.MAX_VALUE);
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
