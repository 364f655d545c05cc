package io.guichet.notification.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code notification.yaml}.
 *
 * @param from who writes
 * @param silence to whom nothing automatic goes
 * @param agents who is written to inside, where nobody is named
 * @param tell of what customers are told by themselves
 * @param survey where customers are asked how it was; absent: they are not
 * @param brake how many automatic mails are enough
 * @param promises phrases of the desk's own that say when it will act (P32)
 */
record NotificationSettings(
        @NotNull @Valid From from,
        @Valid @Nullable Silence silence,
        @Valid @Nullable Agents agents,
        @Valid @Nullable Tell tell,
        @Valid @Nullable Survey survey,
        @Valid @Nullable Brake brake,
        @Nullable List<@NotBlank String> promises) {

    static final String FILE = "notification.yaml";

    /**
     * Who writes, by the ticket's queue.
     *
     * @param standard of all queues that are not named, key {@code default}
     * @param queues by the queue's name
     */
    record From(
            @com.fasterxml.jackson.annotation.JsonProperty("default") @NotNull @Valid
            SenderSettings standard,

            @Nullable Map<String, @NotNull @Valid SenderSettings> queues) {}

    /**
     * A sender.
     *
     * @param address one of the desk's shared addresses (P5)
     * @param name as mail programs show it
     * @param signature by language, one for each of the desk's languages
     */
    record SenderSettings(
            @NotBlank String address,
            @NotBlank String name,
            @NotEmpty Map<String, @NotBlank String> signature) {}

    /**
     * To whom nothing automatic goes, beyond what holds everywhere (P32).
     *
     * @param queues whose mail is not customers' mail, such as suppliers' invoices (P16)
     * @param colleagues addresses, or domains written {@code @desk.example}
     * @param suppliers the same of those whom the desk buys from
     */
    record Silence(
            @Nullable List<@NotBlank String> queues,
            @Nullable List<@NotBlank String> colleagues,
            @Nullable List<@NotBlank String> suppliers) {}

    /**
     * Addresses of those who work at the desk, by what they do.
     *
     * @param standard where nobody is named, key {@code default}
     * @param levels by the level's number
     * @param queues by the queue's name
     * @param trades by the trade's name (P42)
     */
    record Agents(
            @com.fasterxml.jackson.annotation.JsonProperty("default") @Nullable
            List<@NotBlank String> standard,

            @Nullable Map<Integer, @NotEmpty List<@NotBlank String>> levels,
            @Nullable Map<String, @NotEmpty List<@NotBlank String>> queues,
            @Nullable Map<String, @NotEmpty List<@NotBlank String>> trades) {}

    /**
     * Of what customers are told by themselves.
     *
     * @param handOffNumber {@code ours}, {@code dev} or {@code both} (P24)
     * @param doneOutcomes closing outcomes that are told as done (P34)
     */
    record Tell(
            Habits.@Nullable HandOffNumber handOffNumber,
            @Nullable List<@NotBlank String> doneOutcomes) {}

    /**
     * A question after closing.
     *
     * @param url the page; {@code {number}} in it stands for the ticket's
     * @param outcomes after which closings it is asked
     */
    record Survey(
            @Pattern(regexp = "https?://[^ ]+", message = "must be the address of a page") @NotBlank
            String url,

            @NotEmpty List<@NotBlank String> outcomes) {}

    /** How many automatic mails to customers are enough (P32); 0: no limit. */
    record Brake(
            @PositiveOrZero @Nullable Integer recipientHour,
            @PositiveOrZero @Nullable Integer recipientDay,
            @PositiveOrZero @Nullable Integer ticketDay,
            @PositiveOrZero @Nullable Integer deskHour) {}
}
