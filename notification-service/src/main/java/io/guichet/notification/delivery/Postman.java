package io.guichet.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Hands a mail to the mail server and says what became of it; never fails.
 *
 * <p>It uses the client that quarkus-mailer sets up rather than its {@code ReactiveMailer}, because only a message of our own can tell
 * whether its transaction had begun (see {@link GatedMessage}). The client does not report every break (vertx-mail-client 4.5: one
 * before the greeting, and one while the body is written), so nothing waits for it without end.
 */
@ApplicationScoped
class Postman {

    private final Vertx vertx;
    private final MailClient client;
    private final DeliveryConfig config;
    private final Silence silence;

    Postman(Vertx vertx, MailClient client, DeliveryConfig config, Silence silence) {
        this.vertx = vertx;
        this.client = client;
        this.config = config;
        this.silence = silence;
    }

    /**
     * Sends a mail.
     *
     * @param sentAfterAll called if the mail server turns out to have the mail when its answer was no longer waited for
     */
    Uni<Outcome> deliver(OutgoingMail mail, Runnable sentAfterAll) {
        GatedMessage message;
        try {
            message = new GatedMessage(mail);
        } catch (IllegalArgumentException e) {
            // nothing that the templates or the desk write should lead here; if it does, it does so every time
            return Uni.createFrom().item(new Outcome.Refused("cannot be put into a mail: " + e.getMessage()));
        }
        return Uni.createFrom().<Outcome>emitter(emitter -> new Delivery(message, emitter, sentAfterAll).start());
    }

    /** One mail on its way. All of it happens on the caller's context. */
    private final class Delivery {

        private final GatedMessage message;
        private final UniEmitter<? super Outcome> emitter;
        private final Runnable sentAfterAll;
        private long timer;
        private boolean givenUp;

        Delivery(GatedMessage message, UniEmitter<? super Outcome> emitter, Runnable sentAfterAll) {
            this.message = message;
            this.emitter = emitter;
            this.sentAfterAll = sentAfterAll;
        }

        void start() {
            timer = vertx.setTimer(config.connectTimeout().toMillis(), ignored -> connectionIsLate());
            client.sendMail(message).onComplete(this::answered);
        }

        private void connectionIsLate() {
            if (message.callBack()) {
                silence.heard();
                giveUp(new Outcome.Unreachable("no connection within " + text(config.connectTimeout())));
            } else {
                timer = vertx.setTimer(
                        config.answerTimeout().toMillis(),
                        ignored -> giveUp(new Outcome.InDoubt("no answer within " + text(config.answerTimeout()))));
            }
        }

        private void giveUp(Outcome outcome) {
            givenUp = true;
            emitter.complete(outcome);
        }

        private void answered(AsyncResult<MailResult> result) {
            if (!givenUp) {
                vertx.cancelTimer(timer);
                silence.broken();
                emitter.complete(
                        result.succeeded() ? new Outcome.Sent() : SmtpVerdict.of(result.cause(), message.hasBegun()));
            } else if (result.succeeded()) {
                sentAfterAll.run();
            }
        }

        private String text(Duration duration) {
            return duration.toSeconds() + " s";
        }
    }
}
