package io.guichet.intake.privacy;

import io.guichet.intake.contact.Contact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a person's data.
 *
 * @param messages how many messages of theirs there are, without anything personal in them
 * @param erased what is no longer here
 * @param kept what is, and why
 */
@Schema(name = "ErasureReport", examples = """
                {"contactId": "0199aa10-0000-7000-8000-00000000000c", "erasedAt": "2026-11-20T08:12:01Z", "messages": 12,
                  "erased": ["name, language, mail addresses, phone numbers, organization and external id of the contact"],
                  "kept": [{"what": "the contact's id",
                    "why": "Tickets and other systems refer to it; it is a pseudonym that nothing here resolves any more."}]}""")
record ErasureReport(
        UUID contactId,
        @Nullable Instant erasedAt,
        @Schema(examples = "12") long messages,
        List<String> erased,
        List<Kept> kept) {

    /** Something that is kept. */
    @Schema(name = "Kept")
    record Kept(
            @Schema(examples = "messages") String what,
            @Schema(examples = "Tickets refer to them") String why) {}

    private static final List<String> ERASED = List.of(
            "name, language, mail addresses, phone numbers, organization and external id of the contact",
            "sender, texts, subject lines, recipients and file names of each message",
            "what came in byte for byte, with its files, unless somebody else sent the same bytes",
            "events about the contact and the messages that were kept for telling them again");
    private static final List<Kept> KEPT = List.of(
            new Kept(
                    "the contact's id",
                    "Tickets and other systems refer to it; it is a pseudonym that nothing here resolves any more."),
            new Kept(
                    "of each message: id, channel, mailbox, times, language, kind and priority answers, the agent who took it",
                    "A ticket's timeline says what happened, when and from where; the desk must be able to show it (P29)."),
            new Kept(
                    "of each message: hash and size of what came in, and the receipt",
                    "So that the same mail, delivered again, is recognized and not taken in anew. A hash tells nothing of the"
                            + " text."),
            new Kept(
                    "events on the topics",
                    "Topics are kept for 30 days and cannot be changed; guichet.contact.erased.v1 tells every reader to erase"
                            + " what they hold."));

    static ErasureReport of(Contact erased, long messages) {
        return new ErasureReport(erased.id(), erased.erasedAt(), messages, ERASED, KEPT);
    }
}
