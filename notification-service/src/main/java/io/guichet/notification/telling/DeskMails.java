package io.guichet.notification.telling;

import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.job.Details;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.ticket.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What those who work at the desk are told of tickets: whoever is concerned, and never who did it. */
final class DeskMails {

    private static final Set<String> FOR_WATCHERS = Set.of(
            "message-added", "reply-written", "closed", "reopened", "dev-answered", "hand-off-completed", "merged");
    private static final Set<String> FOR_THE_ASSIGNEE = Set.of(
            "message-added",
            "reopened",
            "dev-answered",
            "hand-off-completed",
            "validation-approved",
            "validation-refused",
            "consultation-answered");

    private DeskMails() {}

    /** The mails inside that something asks for, one per recipient. */
    static List<Notification> about(Story story) {
        return switch (story.what()) {
            case "assigned" -> assigned(story);
            case "escalated" -> escalated(story);
            case "validation-asked" -> validation(story);
            case "consultation-asked" -> consultation(story);
            default -> watched(story);
        };
    }

    private static List<Notification> assigned(Story story) {
        var assignee = people(story, Stream.ofNullable(story.news().assignee()));
        return to(story, NotificationKind.ASSIGNED, assignee, base(story));
    }

    // P20: tell the person who takes it; where none is named, the level
    private static List<Notification> escalated(Story story) {
        var person = people(story, Stream.ofNullable(story.news().assignee()));
        var details = base(story).with("reason", story.news().reason());
        return to(story, NotificationKind.ESCALATION, person.isEmpty() ? level(story) : person, details);
    }

    // P21
    private static List<Notification> validation(Story story) {
        var details = base(story).with("text", story.news().draft());
        return to(story, NotificationKind.VALIDATION, level(story), details);
    }

    // P42
    private static List<Notification> consultation(Story story) {
        var asked = story.desk().habits().agents().ofTrade(story.news().trade());
        var details = base(story).with("text", story.news().question());
        return to(story, NotificationKind.CONSULTATION, texts(asked), details);
    }

    private static List<Notification> watched(Story story) {
        var watchers =
                FOR_WATCHERS.contains(story.what()) ? story.ticket().watchers().stream() : Stream.<Person>empty();
        var assignee = FOR_THE_ASSIGNEE.contains(story.what())
                ? Stream.ofNullable(story.ticket().assignee())
                : Stream.<Person>empty();
        var details = base(story)
                .with("what", story.what())
                .with("text", firstOf(story.news().comment(), story.news().answer()));
        return to(story, NotificationKind.WATCH, people(story, Stream.concat(watchers, assignee)), details);
    }

    private static List<String> level(Story story) {
        var level = Optional.ofNullable(story.news().level())
                .orElseGet(() -> story.ticket().level());
        return texts(story.desk().habits().agents().ofLevel(level));
    }

    // nobody is told what they did themselves
    private static List<String> people(Story story, Stream<Person> people) {
        return people.filter(person -> !person.is(story.news().byId()))
                .flatMap(person -> EmailAddress.parse(person.address()).stream())
                .map(EmailAddress::toString)
                .distinct()
                .toList();
    }

    private static List<Notification> to(Story story, NotificationKind kind, List<String> recipients, Details details) {
        return recipients.stream()
                .map(recipient -> story.inside(kind, recipient, details))
                .toList();
    }

    private static Details base(Story story) {
        return Details.NONE
                .with("by", story.news().by())
                .with("summary", story.ticket().summary());
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static List<String> texts(List<EmailAddress> addresses) {
        return addresses.stream().map(EmailAddress::toString).distinct().toList();
    }
}
