package io.guichet.notification.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code notification.yaml}.
 *
 * @param from who writes
 * @param silence to whom nothing automatic goes
 */
record NotificationSettings(
        @NotNull @Valid From from, @Valid @Nullable Silence silence) {

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
}
