package io.guichet.notification.silence;

import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Correspondence;
import io.guichet.notification.job.Details;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells those who work here that the brake holds: once a day for each address. */
@ApplicationScoped
class BrakeAlarm {

    private final MailDesk desk;

    BrakeAlarm(MailDesk desk) {
        this.desk = desk;
    }

    /** The mails that tell it; what was told already has the same cause. */
    List<Notification> about(Notification stopped, String reason, Instant now) {
        var recipient = String.valueOf(stopped.correspondence().recipient()).toLowerCase(Locale.ROOT);
        var cause = "brake:" + recipient + "/"
                + LocalDate.ofInstant(now, desk.habits().zone());
        var details =
                Details.NONE.with("what", "brake").with("recipient", recipient).with("reason", reason);
        return desk.habits().agents().standard().stream()
                .map(agent -> new Notification(
                        new Occasion(
                                NotificationKind.ALARM,
                                cause,
                                stopped.occasion().reference(),
                                stopped.occasion().traceParent()),
                        new Correspondence(
                                agent.toString(),
                                desk.languages().get(0),
                                stopped.correspondence().queue(),
                                stopped.correspondence().channel(),
                                null),
                        stopped.tickets(),
                        now,
                        details))
                .toList();
    }
}
