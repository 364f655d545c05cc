package io.guichet.notification.delivery;

import io.vertx.ext.mail.SMTPException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a failure of the mail client says about the mail. */
final class SmtpVerdict {

    // the client takes whatever it cannot read for a 500
    private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d([ -].*)?", Pattern.DOTALL);

    private SmtpVerdict() {}

    /**
     * Classifies a failure.
     *
     * <p>Before the transaction everything is certain: the mail was not sent, and the reason has nothing to do with it. After that,
     * only the server's own word is: any other break may have come after the server took the mail.
     *
     * @param begun whether the mail's transaction had begun
     */
    static Outcome of(Throwable failure, boolean begun) {
        var reply = reply(failure);
        if (!begun) {
            return new Outcome.Unreachable(reply.orElseGet(() -> describe(failure)));
        }
        return reply.map(text -> text.startsWith("4") ? new Outcome.PutOff(text) : new Outcome.Refused(text))
                .orElseGet(() -> new Outcome.InDoubt("the connection broke: " + describe(failure)));
    }

    private static Optional<String> reply(Throwable failure) {
        return failure instanceof SMTPException smtp
                ? Optional.of(HeaderText.oneLine(String.join(" ", smtp.getReplyMessages())))
                        .filter(text -> REFUSAL.matcher(text).matches())
                : Optional.empty();
    }

    private static String describe(Throwable failure) {
        return HeaderText.oneLine(Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> failure.getClass().getSimpleName()));
    }
}
