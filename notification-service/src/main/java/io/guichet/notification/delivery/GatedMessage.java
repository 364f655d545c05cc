package io.guichet.notification.delivery;

import io.guichet.notification.desk.EmailAddress;
import io.vertx.ext.mail.MailMessage;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A mail that knows whether its transaction has begun, and that can be called back until then.
 *
 * <p>The mail client reads a message's text once: after the connection is greeted, encrypted, logged in and found alive, right before
 * it says {@code MAIL FROM}. A break before that moment leaves no doubt, and what was called back by then is never sent, however late
 * the server wakes up.
 */
final class GatedMessage extends MailMessage {

    private enum Gate {
        WAITING,
        BEGUN,
        CALLED_BACK
    }

    private final AtomicReference<Gate> gate = new AtomicReference<>(Gate.WAITING);

    GatedMessage(OutgoingMail mail) {
        setFrom(mail.from().address().toString());
        setTo(mail.to().toString());
        setCc(mail.cc().stream().map(EmailAddress::toString).toList());
        setText(mail.letter().text());
        setHtml(mail.letter().html());
        mail.headers().forEach(this::addHeader);
    }

    @Override
    public String getText() {
        if (!gate.compareAndSet(Gate.WAITING, Gate.BEGUN) && gate.get() == Gate.CALLED_BACK) {
            throw new IllegalStateException("the mail was called back");
        }
        return super.getText();
    }

    /** Whether any of it may have reached the mail server. */
    boolean hasBegun() {
        return gate.get() == Gate.BEGUN;
    }

    /** Calls it back. @return false if it is too late for that */
    boolean callBack() {
        return gate.compareAndSet(Gate.WAITING, Gate.CALLED_BACK);
    }
}
