package io.guichet.triage.rules;

import io.guichet.triage.memory.BuiltIn;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.message.ReceivedMessage.Voicemail;
import io.guichet.triage.message.Subject;
import io.guichet.triage.published.Attachment;
import io.guichet.triage.published.Contact;
import io.guichet.triage.published.Mail;
import io.guichet.triage.published.Mail.Authentication;
import io.guichet.triage.published.Mail.Forward;
import io.guichet.triage.published.Mail.Spam;
import io.guichet.triage.published.Organization;
import io.guichet.triage.published.Sender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of {@code samples.yaml}. */
record Sample(
        String subject,
        @Nullable String text,
        String channel,
        String category,
        String mailbox,
        String from,
        String contact,
        String organization,
        @Nullable String kind,
        @Nullable Boolean usable,
        @Nullable String alternative,
        @Nullable String attachment,
        @Nullable String unreadable,
        String a,
        String b,
        @Nullable Boolean spam,
        @Nullable Boolean forged,
        @Nullable Boolean listened,
        @Nullable String forward,
        @Nullable Map<String, String> facts) {

    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-000000000001");

    Sample {
        channel = channel == null ? "email" : channel;
        category = category == null ? "human" : category;
        mailbox = mailbox == null ? "assistance" : mailbox;
        from = from == null ? "claire@client.example" : from;
        contact = contact == null ? "known" : contact;
        organization = organization == null ? "Client" : organization;
    }

    /** The same with more to read. */
    Sample saying(String more) {
        return new Sample(
                subject,
                (text == null ? "" : text) + more,
                channel,
                category,
                mailbox,
                from,
                contact,
                organization,
                kind,
                usable,
                alternative,
                attachment,
                unreadable,
                a,
                b,
                spam,
                forged,
                listened,
                forward,
                facts);
    }

    Matter matter() {
        var isMail = channel.equals("email");
        var one = new Subject(1, subject, text, kind, usable, alternative, null);
        return new Matter(
                new ReceivedMessage(
                        ID,
                        null,
                        channel,
                        null,
                        null,
                        isMail ? mailbox : null,
                        new Sender("Claire", isMail ? from : null, isMail ? null : "+33561000000", null),
                        contact,
                        contact.equals("known")
                                ? new Contact(ID, "Claire", from, null, new Organization(ID, organization))
                                : null,
                        null,
                        "fr",
                        List.of(one),
                        listened == null ? null : new Voicemail(listened, null),
                        isMail
                                ? new Mail(
                                        "<1@client.example>",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        category,
                                        null,
                                        forged == null ? null : new Authentication(null, null, "fail", forged),
                                        spam == null ? null : new Spam(spam, 7.5, "X-Spam-Flag"),
                                        forward == null ? null : new Forward(forward, true, "Pour vous"))
                                : null,
                        null,
                        attachment == null ? null : List.of(new Attachment(attachment, "application/pdf", 1)),
                        unreadable,
                        null),
                one);
    }

    /** What is remembered: by name `ticket` (a ticket is open), `reached` or `counted` (once). */
    Recollection memory() {
        return new Recollection() {
            @Override
            public Fact count(Occurrence occurrence) {
                return fact(occurrence.memory());
            }

            @Override
            public Map<String, Fact> known(Matter matter) {
                return BuiltIn.NAMES.stream().collect(Collectors.toMap(name -> name, name -> fact(name)));
            }
        };
    }

    private Fact fact(String name) {
        return switch (facts == null ? "" : facts.getOrDefault(name, "")) {
            case "ticket" -> new Fact(3, true, ID, true);
            case "reached" -> new Fact(3, true, null, false);
            case "counted" -> new Fact(1, false, null, false);
            default -> Fact.NONE;
        };
    }
}
