package io.guichet.intake.contact;

import io.guichet.intake.text.PlainText;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who called or wrote, as far as they said.
 *
 * @param name as they gave it
 * @param address in lower case
 * @param number E.164, or as written if it cannot be a number
 * @param numberInvalid true when it cannot be one
 */
@Embeddable
public record Sender(
        @Nullable String name,
        @Nullable String address,
        @Nullable String number,
        boolean numberInvalid) {

    /** A caller, as an agent noted them; {@code region} tells which country's numbers need no prefix. */
    public static Sender caller(
            @Nullable String name, @Nullable String address, @Nullable String number, String region) {
        String line = PlainText.line(number);
        Optional<PhoneNumber> phone = Optional.ofNullable(line).map(written -> PhoneNumber.of(written, region));
        return new Sender(
                PlainText.line(name),
                lowerCase(address),
                phone.map(PhoneNumber::value).orElse(null),
                phone.map(known -> !known.possible()).orElse(false));
    }

    /** The author of a mail. */
    public static Sender author(@Nullable String name, @Nullable String address) {
        return new Sender(PlainText.line(name), lowerCase(address), null, false);
    }

    /** The number, where it can be one: what a phone shows for withheld numbers is everybody's. */
    public @Nullable String reachableNumber() {
        return numberInvalid ? null : number;
    }

    /** Whether nothing tells who it was. */
    public boolean isNobody() {
        return name == null && address == null && number == null;
    }

    private static @Nullable String lowerCase(@Nullable String address) {
        String line = PlainText.line(address);
        return line == null ? null : line.toLowerCase(Locale.ROOT);
    }
}
