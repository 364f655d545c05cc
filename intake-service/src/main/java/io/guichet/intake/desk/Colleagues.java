package io.guichet.intake.desk;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The personal addresses of the desk's people (P4): never fetched, never a contact; customer mail that they forward is filed
 * under its original sender.
 *
 * @param addresses single ones
 * @param domains all addresses of these
 */
public record Colleagues(
        List<@NotBlank @Email String> addresses,

        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
                                message = "must be a domain such as desk.example")
                        String>
                domains) {

    static final Colleagues NONE = new Colleagues(null, null);

    public Colleagues(@Nullable List<String> addresses, @Nullable List<String> domains) {
        this.addresses = addresses == null ? List.of() : addresses;
        this.domains = domains == null ? List.of() : domains;
    }

    boolean include(@Nullable String address) {
        if (address == null) {
            return false;
        }
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return addresses.stream().anyMatch(address::equalsIgnoreCase)
                || domains.stream().anyMatch(domain::equalsIgnoreCase);
    }
}
