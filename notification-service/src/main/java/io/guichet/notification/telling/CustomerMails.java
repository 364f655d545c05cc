package io.guichet.notification.telling;

import io.guichet.notification.job.Details;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.NotificationState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What customers are told of what happens to their tickets, besides that they are registered. */
final class CustomerMails {

    private CustomerMails() {}

    /** The mails to customers that something asks for; those that must not go out are suppressed by then. */
    static List<Notification> about(Story story) {
        return switch (story.what()) {
            case "reply-written" -> reply(story);
            case "complement-asked" -> complement(story);
            case "handed-off" -> handedOff(story);
            case "dev-ticket-linked" -> devTicketLinked(story);
            case "hand-off-completed" -> handOffCompleted(story);
            case "closed" -> closed(story);
            case "merged" -> merged(story);
            default -> List.of();
        };
    }

    // P33
    private static List<Notification> reply(Story story) {
        var reply = story.news().reply();
        if (reply == null) {
            return List.of();
        }
        var details = ReplyDetails.of(reply);
        var withSubject = reply.subject() == null
                ? details.with(Details.SUBJECT, story.ticket().summary())
                : details;
        var mails = toCustomer(story, NotificationKind.REPLY, story.cause(), withSubject);
        return details.values().get(Details.ATTACHMENTS) instanceof List<?> files && !files.isEmpty()
                ? withoutFiles(mails)
                : mails;
    }

    // better not at all than without what it speaks of
    private static List<Notification> withoutFiles(List<Notification> mails) {
        mails.stream()
                .filter(mail -> mail.state() == NotificationState.PENDING)
                .forEach(mail -> mail.suppress("attachments: files cannot be sent with a reply"));
        return mails;
    }

    // P22
    private static List<Notification> complement(Story story) {
        var missing = Optional.ofNullable(story.news().missing()).orElse(List.of());
        var details = Details.NONE.with("text", story.news().text()).with("missing", missing);
        return toCustomer(story, NotificationKind.COMPLEMENT, story.cause(), details);
    }

    // P24: with the number, and never a delay
    private static List<Notification> handedOff(Story story) {
        return story.desk().habits().handOffNumber().waitsForDev()
                ? List.of()
                : toCustomer(story, NotificationKind.TAKEN_CARE_OF, handOff(story), Details.NONE);
    }

    // P24
    private static List<Notification> devTicketLinked(Story story) {
        if (!Boolean.TRUE.equals(story.news().tellCustomer())) {
            return List.of();
        }
        var numbers = story.desk().habits().handOffNumber().name().toLowerCase(Locale.ROOT);
        var details = Details.NONE.with("devNumber", story.news().devNumber()).with("numbers", numbers);
        return toCustomer(story, NotificationKind.TAKEN_CARE_OF, handOff(story), details);
    }

    // P25, P34: done or refused, the customer is told
    private static List<Notification> handOffCompleted(Story story) {
        var details = Details.NONE
                .with("outcome", story.news().outcome())
                .with("text", story.news().text());
        return toCustomer(story, NotificationKind.DONE, "done-" + handOff(story), details);
    }

    // P34
    private static List<Notification> closed(Story story) {
        var outcome = Optional.ofNullable(story.news().outcome()).orElse("");
        var isDone = story.desk().habits().doneOutcomes().contains(outcome);
        var done = isDone ? done(story, outcome) : Stream.<Notification>empty();
        return Stream.concat(done, survey(story, outcome).stream()).toList();
    }

    private static Stream<Notification> done(Story story, String outcome) {
        var details = Details.NONE
                .with("outcome", outcome)
                .with("articles", ReplyDetails.articles(story.news().articles()));
        var mails = toCustomer(story, NotificationKind.DONE, story.cause(), details).stream();
        return story.ticket().isDoneTold()
                ? mails.map(mail -> mail.state() == NotificationState.PENDING
                        ? mail.suppress("told-already: the customer knows that it is done")
                        : mail)
                : mails;
    }

    private static List<Notification> survey(Story story, String outcome) {
        var survey = story.desk().habits().survey();
        return survey == null || !survey.outcomes().contains(outcome)
                ? List.of()
                : toCustomer(
                        story,
                        NotificationKind.SURVEY,
                        story.cause(),
                        Details.NONE.with("page", survey.pageFor(story.ticket().number())));
    }

    private static List<Notification> merged(Story story) {
        var into = story.news().into();
        return into == null
                ? List.of()
                : toCustomer(story, NotificationKind.MERGED, story.cause(), Details.NONE.with("into", into.number()));
    }

    private static List<Notification> toCustomer(Story story, NotificationKind kind, String cause, Details details) {
        return List.of(Objections.applied(story, story.toCustomer(kind, cause, details)));
    }

    // the same whichever event of the hand-off tells it first
    private static String handOff(Story story) {
        return "hand-off:"
                + Optional.ofNullable(story.news().handOffId())
                        .orElse(story.happening().eventId());
    }
}
