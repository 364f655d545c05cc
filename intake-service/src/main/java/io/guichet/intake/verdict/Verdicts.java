package io.guichet.intake.verdict;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.mail.SpoolFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Gives verdicts on mails, for this desk and behind its mail gateways. */
@ApplicationScoped
public class Verdicts {

    private static final Logger LOG = Logger.getLogger(Verdicts.class);

    private final Desk desk;
    private final Set<String> gateways;

    Verdicts(Desk desk, GatewayConfig config) {
        this.desk = desk;
        this.gateways = config.names().stream()
                .flatMap(names -> names.stream())
                .map(MailAddress::normalized)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The verdict on a mail that is not closed yet. */
    public Verdict of(ReadMail mail) {
        try {
            return Verdict.of(mail, desk, gateways);
        } catch (SpoolFailure notOfTheMail) {
            throw notOfTheMail;
        } catch (RuntimeException
                | StackOverflowError bug) { // promise 1: no mail is refused because of how it is judged
            LOG.error("a mail could not be judged; it counts as written by a person", bug);
            return new Verdict(MailCategory.HUMAN, null, null, null);
        }
    }
}
