package io.guichet.intake.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.intake.call.CallTrace;
import io.guichet.intake.call.Direction;
import io.guichet.intake.call.DraftState;
import io.guichet.intake.call.PhoneCall;
import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.note.PhoneNote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft note.
 *
 * @param durationSeconds how long they talked
 * @param takenBy who took the call
 * @param savedBy who saved the note last
 * @param number of the other side: E.164, or as written with {@code numberInvalid}; absent when withheld
 * @param contactStatus known, unknown, ambiguous: by the number (P2)
 * @param people who it is, or who it may be
 * @param note what would be handed in now
 * @param messageId what it became
 * @param reason why there is nothing to note
 */
@Schema(name = "Draft", examples = DraftExample.DRAFT)
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        UUID id,
        @Schema(examples = "1763626320.4711") String callId,
        DraftState state,
        Direction direction,
        @Schema(examples = "assistance") @Nullable String line,
        @Nullable Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Schema(examples = "331") @Nullable Long durationSeconds,
        @Schema(examples = "alix.agent") @Nullable String takenBy,
        @Nullable String savedBy,
        @Schema(examples = "+33561000000") @Nullable String number,
        @Nullable Boolean numberInvalid,
        @Schema(examples = "known") String contactStatus,
        List<Person> people,
        @Nullable PhoneNote note,
        @Nullable UUID messageId,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String reason) {

    /** A contact who has the number. */
    @Schema(name = "DraftPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(UUID id, String name, @Nullable String organization) {

        static Person of(Contact contact) {
            return new Person(
                    contact.id(), contact.name(), contact.organizationName().orElse(null));
        }
    }

    static DraftView of(PhoneCall call, Sender caller, Identified identified) {
        CallTrace trace = call.trace();
        Contact contact = identified.contact();
        return new DraftView(
                call.id(),
                call.callId(),
                call.state(),
                trace.direction(),
                trace.line(),
                trace.startedAt().orElse(null),
                trace.answeredAt().orElse(null),
                trace.endedAt().orElse(null),
                trace.talked().map(talked -> talked.toSeconds()).orElse(null),
                call.takenBy().orElse(null),
                call.savedBy().orElse(null),
                caller.number(),
                caller.numberInvalid() ? true : null,
                identified.status().name().toLowerCase(Locale.ROOT),
                (contact == null ? identified.candidates() : List.of(contact))
                        .stream().map(Person::of).toList(),
                DraftNote.shown(call, contact).orElse(null),
                call.messageId().orElse(null),
                call.closedBy().orElse(null),
                call.closedAt().orElse(null),
                call.discardReason().orElse(null));
    }
}
