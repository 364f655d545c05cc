package io.guichet.ticket.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.ticket.lifecycle.Alternative;
import io.guichet.ticket.lifecycle.Outcome;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.visibility.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket as one caller may see it; what is absent is unknown, or not theirs to see. */
@Schema(name = "Ticket")
public record TicketView(
        UUID id,

        @Schema(examples = "2026-000001") String number,

        @Schema(examples = "new") String status,

        @Schema(examples = "assistance") String queue,

        @Schema(description = "of the agents who treat it, from 1; not shown to clients", examples = "1") @Nullable
        Integer level,

        @Schema(description = "flags that ask one role to look; not shown to clients") @Nullable
        List<String> labels,

        @Schema(description = "a kind of the desk", examples = "malfunction") @Nullable
        String kind,

        @Schema(description = "urgent, high, medium, low or unqualified", examples = "high")
        String priority,

        @Schema(examples = "false") @Nullable Boolean usable,

        @Schema(description = "none, painful or easy", examples = "painful") @Nullable
        String alternative,

        @Schema(examples = "Export refuses to start") String summary,
        @Nullable String text,

        @Schema(description = "of the message", examples = "fr") @Nullable
        String language,

        @Nullable PersonView sender,
        @Nullable PersonView contact,
        @Nullable MailView mail,
        OriginView origin,
        List<SiblingView> siblings,

        @Schema(description = "tickets that it goes on from, or that go on from it")
        List<SiblingView> related,

        List<AttachmentView> attachments,
        @Schema(examples = "2026-11-20T08:12:01.123456Z") Instant openedAt,
        @Schema(examples = "2026-11-20T08:12:01.123456Z") Instant changedAt,
        @Nullable Instant closedAt,

        @Schema(description = "how it was closed, such as answered, answered-by-phone, explained, no-answer") @Nullable
        String outcome,

        @Schema(description = "who treats it; not shown to clients") @Nullable
        AssigneeView assignee,

        @Schema(description = "the customer's product that it is about", examples = "Compta 12") @Nullable
        String product,

        @Schema(description = "why the priority is not what the two answers give; not shown to clients") @Nullable
        String priorityReason,

        @Schema(description = "ids of the agents who watch it; not shown to clients") @Nullable
        List<String> watchers,

        @Schema(description = "since when the customer owes an answer", examples = "2026-11-20T09:12:01Z") @Nullable
        Instant askedAt,

        @JsonProperty("_actions")
        @Schema(
                description = "what this caller may do now: the last parts of the addresses",
                examples = "[\"replies\"]")
        List<String> actions) {

    /**
     * What belongs to a ticket and is not in its row.
     *
     * @param text of the message that opened it
     */
    record Around(
            @Nullable String text,
            List<SiblingView> siblings,
            List<SiblingView> related,
            List<AttachmentView> attachments) {}

    static TicketView of(Ticket ticket, Around around, Viewer viewer) {
        var subject = ticket.subject();
        return new TicketView(
                ticket.id(),
                ticket.number(),
                ticket.status().wire(),
                ticket.queue(),
                viewer.deskOnly(ticket.level()),
                viewer.deskOnly(ticket.labels()),
                subject.kind(),
                ticket.priority().wire(),
                subject.usable(),
                Optional.ofNullable(subject.alternative())
                        .map(Alternative::wire)
                        .orElse(null),
                subject.summary(),
                around.text(),
                ticket.language(),
                PersonView.of(ticket.sender(), viewer),
                PersonView.of(ticket.contact(), viewer),
                viewer.deskOnly(MailView.of(ticket.mail())),
                OriginView.of(ticket.origin(), viewer),
                around.siblings(),
                around.related(),
                around.attachments(),
                ticket.openedAt(),
                ticket.changedAt(),
                ticket.closedAt(),
                Optional.ofNullable(ticket.outcome()).map(Outcome::wire).orElse(null),
                viewer.deskOnly(AssigneeView.of(ticket.assignee())),
                ticket.product(),
                viewer.deskOnly(ticket.priorityReason()),
                viewer.deskOnly(ticket.watchers()),
                ticket.askedAt(),
                viewer.actions(ticket));
    }
}
