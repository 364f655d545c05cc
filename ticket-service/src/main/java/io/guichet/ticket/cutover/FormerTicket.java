package io.guichet.ticket.cutover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An open ticket of another system.
 *
 * @param number that customers and colleagues know
 * @param queue where it waits; null: where the request says
 * @param level of the agents who treat it; null: 1
 * @param status as the other system called it; what is closed is not taken
 * @param text of the first message
 * @param messages what was said after it, in its order
 */
@Schema(name = "FormerTicket")
record FormerTicket(
        @Schema(examples = "SUP-4711")
        @NotBlank(message = "must be the number it had")
        @Size(max = 100, message = "may have at most 100 characters")
        @Pattern(regexp = "[^\\p{Cntrl}]*", message = "may hold no control characters")
        String number,

        @Schema(examples = "2026-11-02T09:30:00Z")
        @NotNull(message = "must be when it was opened, such as 2026-11-02T09:30:00Z")
        Instant openedAt,

        @Schema(examples = "Export refuses to start")
        @NotBlank(message = "must say in one line what it is about")
        @Size(max = 1000, message = "may have at most 1,000 characters")
        String summary,

        @Size(max = MAX_TEXT, message = TOO_LONG) @Nullable String text,

        @Schema(examples = "assistance") @Pattern(regexp = SLUG, message = NO_SLUG) @Nullable
        String queue,

        @Schema(examples = "malfunction") @Pattern(regexp = SLUG, message = NO_SLUG) @Nullable
        String kind,

        @Min(value = 1, message = "must be 1 at least") @Max(value = 9, message = "must be 9 at most") @Nullable
        Integer level,

        @Schema(examples = "open") @Size(max = 100, message = "may have at most 100 characters") @Nullable
        String status,

        @Nullable Boolean usable,

        @Schema(description = "none, painful or easy")
        @Pattern(regexp = "none|painful|easy", message = "must be none, painful or easy")
        @Nullable
        String alternative,

        @Schema(examples = "fr") @Pattern(regexp = "[a-z]{2}", message = "must be two letters such as fr") @Nullable
        String language,

        @Valid @Nullable Contact contact,

        @Size(max = 500, message = "may be at most 500") @Nullable
        List<@Valid @NotNull(message = "must be a message") Message> messages) {

    static final String SLUG = "[a-z0-9][a-z0-9-]{0,63}";
    static final String NO_SLUG = "must be lower-case letters, digits and dashes, such as assistance";
    private static final int MAX_TEXT = 100_000;
    private static final String TOO_LONG = "may have at most 100,000 characters";
    private static final java.util.regex.Pattern CLOSED = java.util.regex.Pattern.compile(
            "closed?|resolved?|done|solved?|fixed|rejected|cancelled|ferm[ée]e?|clos|cl[ôo]tur[ée]e?|r[ée]solue?|termin[ée]e?|annul[ée]e?",
            java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE);

    FormerTicket {
        messages = messages == null ? List.of() : messages;
    }

    /** Whom it is for. */
    @Schema(name = "FormerContact")
    record Contact(
            @Schema(description = "intake's, if known") @Nullable
            UUID id,

            @Schema(examples = "Camille Martin") @Size(max = 200, message = "may have at most 200 characters") @Nullable
            String name,

            @Schema(examples = "caller@example.org")
            @Email(message = "must be a mail address such as caller@example.org")
            @Size(max = 254, message = "may have at most 254 characters")
            @Nullable
            String address,

            @Schema(examples = "+33561000000")
            @Pattern(regexp = "\\+[0-9]{5,15}", message = "must be E.164 such as +33561000000")
            @Nullable
            String number,

            @Valid @Nullable Organization organization) {}

    /** The structure they belong to; with its id its clients see the ticket. */
    @Schema(name = "FormerOrganization")
    record Organization(
            @Nullable UUID id,

            @Schema(examples = "Boulangerie Martin")
            @Size(max = 200, message = "may have at most 200 characters")
            @Nullable
            String name) {}

    /** What was said later. */
    @Schema(name = "FormerMessage")
    record Message(
            @NotNull(message = "must be when it was said") Instant at,

            @Schema(examples = "Camille Martin") @Size(max = 200, message = "may have at most 200 characters") @Nullable
            String from,

            @NotBlank(message = "must be what was said") @Size(max = MAX_TEXT, message = TOO_LONG)
            String text) {}

    boolean isClosed() {
        return status != null && CLOSED.matcher(status.strip()).matches();
    }

    List<Message> said() {
        return Objects.requireNonNull(messages);
    }
}
