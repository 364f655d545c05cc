package io.guichet.notification.letter;

import io.guichet.notification.letter.TemplateField.Articles;
import io.guichet.notification.letter.TemplateField.Flag;
import io.guichet.notification.letter.TemplateField.Text;
import io.guichet.notification.letter.TemplateField.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All letters there are, and the fields that the template of each may use besides {@link LetterData#COMMON}. */
public enum LetterTemplate {
    /** P32: the numbers of what a message opened. */
    ACKNOWLEDGEMENT(true),
    /** P9: the standard reply to a voicemail. */
    VOICEMAIL(true),
    /** P33: an agent's reply. */
    REPLY(
            true,
            new Text("subject", "Export of the ledger"),
            new Text("text", "Choose File, then Export.\n\n- all of the year\n- one month"),
            new Articles("articles")),
    /** P22: what only the customer knows. */
    COMPLEMENT(
            true,
            new Text("text", "Which version do you use?"),
            new Texts("missing", "description", "steps", "environment", "observed", "expected", "title", "urgency")),
    /** P24: dev has it. */
    TAKEN_CARE_OF(true, new Text("devNumber", "DEV-4711"), new Text("numbers", "ours", "dev", "both")),
    /** P25, P34: it is done, or will not be. */
    DONE(
            true,
            new Text("outcome", "done", "refused", "corrected"),
            new Text("text", "The export writes the whole year."),
            new Articles("articles")),
    /** The ticket goes on under another number. */
    MERGED(true, new Text("into", "2026-000009")),
    /** How was it? */
    SURVEY(true, new Text("page", "https://survey.example/2026-000001")),
    /** Somebody gave an agent a ticket. */
    ASSIGNED(false, new Text("by", "Ada Lovelace"), new Text("summary", "Export refuses to start")),
    /** P20. */
    ESCALATION(
            false,
            new Text("by", "Ada Lovelace"),
            new Text("summary", "Export refuses to start"),
            new Text("reason", "Not known at level 1")),
    /** P21. */
    VALIDATION(
            false,
            new Text("by", "Ada Lovelace"),
            new Text("summary", "Depreciation of a vehicle"),
            new Text("text", "It is written off over five years.")),
    /** P42. */
    CONSULTATION(
            false,
            new Text("by", "Ada Lovelace"),
            new Text("summary", "Depreciation of a vehicle"),
            new Text("text", "Is this in the training?")),
    /** P30, P31. */
    DEADLINE(
            false,
            new Text("summary", "Export refuses to start"),
            new Text(
                    "clock",
                    "solution",
                    "qualification",
                    "first-reply",
                    "next-reply",
                    "watch",
                    "validation",
                    "reminder"),
            new Flag("missed"),
            new Text("due", "27 November 2026, 09:12")),
    /** P6. */
    MAILBOX_WATCH(
            false,
            new Text("summary", "Export refuses to start"),
            new Text("clock", "untouched"),
            new Flag("missed"),
            new Text("due", "27 November 2026, 09:12")),
    /** P25. */
    DEV_CHASE(
            false,
            new Text("summary", "Export refuses to start"),
            new Text("clock", "dev-chase"),
            new Flag("missed"),
            new Text("due", "27 November 2026, 09:12")),
    /** What happens to a ticket that somebody watches or works on (P20). */
    WATCH(
            false,
            new Text("by", "Ada Lovelace"),
            new Text("summary", "Export refuses to start"),
            new Text(
                    "what",
                    "message-added",
                    "reply-written",
                    "closed",
                    "reopened",
                    "dev-answered",
                    "hand-off-completed",
                    "merged",
                    "validation-approved",
                    "validation-refused",
                    "consultation-answered"),
            new Text("text", "Please name the article.")),
    /** A mail to a customer was stopped, or did not arrive. */
    ALARM(
            false,
            new Text("what", "brake", "promise", "failed", "in-doubt", "blocked", "no-address"),
            new Text("recipient", "caller@example.org"),
            new Text("reason", "550 5.1.1 no such user")),
    /** What an agent would have got one by one. */
    DIGEST(false, new Texts("items", "2026-000001: Export refuses to start"));

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean forCustomers;
    private final List<TemplateField> fields;

    LetterTemplate(boolean forCustomers, TemplateField... fields) {
        this.forCustomers = forCustomers;
        this.fields = List.of(fields);
    }

    /** Its files' name: {@code <word>.<language>.txt}. */
    public String word() {
        return word;
    }

    /** The letter of this name. */
    public static Optional<LetterTemplate> of(String word) {
        return Arrays.stream(values())
                .filter(template -> template.word.equals(word))
                .findFirst();
    }

    /** Whether customers read it, so that it must not say when the desk will act (P32). */
    public boolean isForCustomers() {
        return forCustomers;
    }

    List<TemplateField> fields() {
        return fields;
    }
}
