package io.guichet.intake.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A shared mailbox (P4).
 *
 * @param address where customers write
 * @param welcomesNewSenders whether whoever writes here for the first time becomes a contact (P2); yes unless said otherwise
 */
public record Mailbox(@NotBlank @Email String address, boolean welcomesNewSenders) {

    @JsonCreator
    static Mailbox of(
            @JsonProperty("address") String address,
            @JsonProperty("welcomesNewSenders") @Nullable Boolean welcomesNewSenders) {
        return new Mailbox(address, welcomesNewSenders == null || welcomesNewSenders);
    }
}
