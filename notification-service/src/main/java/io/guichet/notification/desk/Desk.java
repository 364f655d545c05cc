package io.guichet.notification.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code desk.yaml}; the rest of that file is checked by those who read it.
 *
 * @param name as customers know the desk
 * @param zone time zone of the desk's day, an IANA name
 * @param languages ISO 639; the first is used when a customer's language is not known
 * @param mailboxes the shared addresses, by name (P4, P5)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Desk(
        @NotBlank String name,
        @Nullable String zone,
        @NotEmpty List<@NotBlank String> languages,
        @NotEmpty Map<String, @NotNull @Valid Mailbox> mailboxes) {

    /** A shared address. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Mailbox(@NotBlank String address) {}
}
