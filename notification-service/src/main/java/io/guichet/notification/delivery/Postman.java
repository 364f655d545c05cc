package io.guichet.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands a mail to the mail server and says what became of it; never fails.
 *
 * <p>It uses the client that quarkus-mailer sets up rather than its {@code ReactiveMailer}, because only a message of our own can tell
 * whether its transaction had begun (see {@link GatedMessage}).
 */
@ApplicationScoped
class Postman {

    private final Vertx vertx;
    private final MailClient client;
    private final DeliveryConfig config;
    private final AtomicInteger unanswered = new AtomicInteger();

    Postman(Vertx vertx, MailClient client, DeliveryConfig config) {
        this.vertx = vertx;
        this.client = client;
        this.config = config;
    }

    /** Sends a mail. */
    Uni<Outcome> deliver(OutgoingMail mail) {
        return Uni.createFrom().<Outcome>emitter(emitter -> new Delivery(mail, emitter).start());
    }

    /** How many mails were given up on while the client still waits for the server: each holds a connection. */
    int unanswered() {
        return unanswered.get();
    }

    /** One mail on its way. All of it happens on the caller's context. */
    private final class Delivery {

        private final GatedMessage message;
        private final UniEmitter<? super Outcome> emitter;
        private long timer;
        private boolean givenUp;

        Delivery(OutgoingMail mail, UniEmitter<? super Outcome> emitter) {
            this.message = new GatedMessage(mail);
            this.emitter = emitter;
        }

        void start() {
            timer = vertx.setTimer(config.connectTimeout().toMillis(), ignored -> connectionIsLate());
            client.sendMail(message).onComplete(this::answered);
        }

        private void connectionIsLate() {
            if (message.callBack()) {
                giveUp(new Outcome.Unreachable("no connection within " + text(config.connectTimeout())));
            } else {
                timer = vertx.setTimer(
                        config.answerTimeout().toMillis(),
                        ignored -> giveUp(new Outcome.InDoubt("no answer within " + text(config.answerTimeout()))));
            }
        }

        private void giveUp(Outcome outcome) {
            givenUp = true;
            unanswered.incrementAndGet();
            emitter.complete(outcome);
        }

        private void answered(AsyncResult<MailResult> result) {
            if (givenUp) {
                unanswered.decrementAndGet();
                return;
            }
            vertx.cancelTimer(timer);
            emitter.complete(
                    result.succeeded() ? new Outcome.Sent() : SmtpVerdict.of(result.cause(), message.hasBegun()));
        }

        private String text(Duration duration) {
            return duration.toSeconds() + " s";
        }
    }
}
