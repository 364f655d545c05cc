package io.guichet.triage.rules;

import static io.guichet.triage.rules.Field.flag;
import static io.guichet.triage.rules.Field.number;
import static io.guichet.triage.rules.Field.structs;
import static io.guichet.triage.rules.Field.text;
import static io.guichet.triage.rules.Field.texts;

import dev.cel.common.types.SimpleType;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.published.Attachment;
import io.guichet.triage.published.Contact;
import io.guichet.triage.published.Mail;
import io.guichet.triage.published.Organization;
import io.guichet.triage.published.Sender;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a condition can name: {@code message}, {@code contact} and the desk's own {@code lists}. */
final class Vocabulary {

    /** Who reads these words to the desk: the head of {@code deploy/desks/a/triage.yaml}. Keep both together. */
    static final Struct<Attachment> ATTACHMENT = Struct.of(
            "attachment",
            text("name", Attachment::name),
            text("mediaType", Attachment::mediaType),
            number("size", Attachment::size));

    static final Struct<Matter> MESSAGE = Struct.of(
            "message",
            text("channel", matter -> matter.message().channel()),
            text("mailbox", matter -> matter.message().mailbox()),
            text("from", Vocabulary::from),
            text("fromDomain", matter -> domain(from(matter))),
            text("name", sender(Sender::name)),
            text("number", sender(Sender::number)),
            texts("to", mail(Mail::to)),
            texts("cc", mail(Mail::cc)),
            text("subject", matter -> matter.subject().summary()),
            text("text", matter -> matter.subject().text()),
            text("kind", matter -> matter.subject().kind()),
            flag("usable", matter -> Objects.equals(matter.subject().usable(), true)),
            flag("unusable", matter -> Objects.equals(matter.subject().usable(), false)),
            text("alternative", matter -> matter.subject().alternative()),
            text(
                    "category",
                    matter -> Objects.requireNonNullElse(mail(Mail::category).apply(matter), "human")),
            flag("spam", matter -> asks(matter, mail(Mail::spam), Mail.Spam::flagged)),
            flag("forged", matter -> asks(matter, mail(Mail::authentication), Mail.Authentication::failed)),
            text("language", matter -> matter.message().language()),
            structs("attachments", ATTACHMENT, matter -> matter.message().attachments()),
            flag("listened", matter -> matter.message().isListened()),
            text("transcript", Vocabulary::transcript),
            flag("forwarded", matter -> mail(Mail::forward).apply(matter) != null),
            text("forwardedBy", forward(Mail.Forward::by)),
            text("forwardNote", forward(Mail.Forward::note)),
            flag("originalFound", matter -> asks(matter, mail(Mail::forward), Mail.Forward::found)),
            flag("unreadable", matter -> matter.message().unreadable() != null),
            flag("truncated", matter -> Objects.equals(matter.message().truncated(), true)));

    static final Struct<ReceivedMessage> CONTACT = Struct.of(
            "contact",
            flag("known", message -> message.contactStatus().equals("known")),
            flag("ambiguous", message -> message.contactStatus().equals("ambiguous")),
            text("id", contact(contact -> contact.id().toString())),
            text("name", contact(Contact::name)),
            text("address", contact(Contact::address)),
            text("number", contact(Contact::number)),
            text("organization", organization(Organization::name)),
            text(
                    "organizationId",
                    organization(organization -> organization.id().toString())));

    /** The moment of deciding, in the desk's own time zone. */
    static final Struct<ZonedDateTime> NOW = Struct.of(
            "now",
            text("date", now -> now.toLocalDate().toString()),
            text(
                    "time",
                    now -> now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()),
            text("weekday", now -> now.getDayOfWeek().name().toLowerCase(Locale.ROOT)),
            number("hour", now -> (long) now.getHour()));

    /** What is known of a memory. */
    static final Struct<Fact> FACT = Struct.of(
            "fact",
            number("count", Fact::count),
            flag("reached", Fact::reached),
            flag("open", Fact::open),
            text("ticket", fact -> fact.ticket() == null ? null : fact.ticket().toString()));

    /** What every rule file has. */
    static final List<Struct<?>> FIXED = List.of(MESSAGE, CONTACT, NOW, ATTACHMENT, FACT);

    static final String LISTS = "lists";
    static final String CAPTURES = "captures";
    static final String FACTS = "facts";

    /** Variables, for error messages. */
    static final List<String> VARIABLES = List.of(MESSAGE.name(), CONTACT.name(), NOW.name(), LISTS, CAPTURES, FACTS);

    private Vocabulary() {}

    /** What rules capture, for the checker: by name, whether it is a number. */
    static Struct<Map<String, Object>> captures(Map<String, Boolean> captures) {
        return new Struct<>(
                CAPTURES,
                captures.entrySet().stream()
                        .map(capture -> new Field<Map<String, Object>>(
                                capture.getKey(),
                                capture.getValue() ? SimpleType.INT : SimpleType.STRING,
                                all -> Objects.requireNonNull(all.get(capture.getKey()))))
                        .collect(Collectors.toMap(Field::name, Function.identity())));
    }

    /** What rules remember, for the checker. */
    static Struct<Map<String, Object>> facts(Collection<String> memories) {
        return new Struct<>(
                FACTS,
                memories.stream()
                        .map(name -> new Field<Map<String, Object>>(
                                name, FACT.reference(), all -> Objects.requireNonNull(all.get(name))))
                        .collect(Collectors.toMap(Field::name, Function.identity())));
    }

    /** The desk's own lists, each under its name. */
    static Struct<Map<String, List<String>>> lists(Map<String, List<String>> lists) {
        return new Struct<>(
                LISTS,
                lists.keySet().stream()
                        .collect(Collectors.toMap(name -> name, name -> texts(name, all -> all.get(name)))));
    }

    private static String from(Matter matter) {
        var address = sender(Sender::address).apply(matter);
        return address == null ? "" : address.toLowerCase(Locale.ROOT);
    }

    private static <V> boolean asks(Matter matter, Function<Matter, @Nullable V> part, Predicate<V> question) {
        var found = part.apply(matter);
        return found != null && question.test(found);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static Function<Matter, @Nullable String> sender(Function<Sender, @Nullable String> part) {
        return matter -> {
            var sender = matter.message().sender();
            return sender == null ? null : part.apply(sender);
        };
    }

    private static <V> Function<Matter, @Nullable V> mail(Function<Mail, @Nullable V> part) {
        return matter -> {
            var mail = matter.message().mail();
            return mail == null ? null : part.apply(mail);
        };
    }

    private static Function<Matter, @Nullable String> forward(Function<Mail.Forward, @Nullable String> part) {
        return matter -> {
            var forward = mail(Mail::forward).apply(matter);
            return forward == null ? null : part.apply(forward);
        };
    }

    private static @Nullable String transcript(Matter matter) {
        var voicemail = matter.message().voicemail();
        return voicemail == null ? null : voicemail.transcript();
    }

    private static Function<ReceivedMessage, @Nullable String> contact(Function<Contact, @Nullable String> part) {
        return message -> message.contact() == null ? null : part.apply(message.contact());
    }

    private static Function<ReceivedMessage, @Nullable String> organization(
            Function<Organization, @Nullable String> part) {
        return contact(contact -> contact.organization() == null ? null : part.apply(contact.organization()));
    }
}
