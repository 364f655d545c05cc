package io.guichet.intake.exchange;

import io.guichet.intake.contact.AddressKind;
import io.guichet.intake.contact.Contact;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a line says of a contact. */
enum Column {
    ID,
    EXTERNAL_ID,
    NAME,
    LANGUAGE,
    ORGANIZATION_EXTERNAL_ID,
    ORGANIZATION,
    ADDRESSES,
    NUMBERS;

    /** Between several addresses or numbers of one cell. */
    static final String SEPARATOR = "|";

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String headers() {
        return Arrays.stream(values()).map(Column::header).collect(Collectors.joining(", "));
    }

    String of(Contact contact) {
        var organization = contact.organization();
        return orEmpty(
                switch (this) {
                    case ID -> contact.id().toString();
                    case EXTERNAL_ID -> contact.externalId();
                    case NAME -> contact.name();
                    case LANGUAGE -> contact.language();
                    case ORGANIZATION_EXTERNAL_ID -> organization == null ? null : organization.externalId();
                    case ORGANIZATION -> organization == null ? null : organization.name();
                    case ADDRESSES -> contact.reached(AddressKind.ADDRESS).collect(Collectors.joining(SEPARATOR));
                    case NUMBERS -> contact.reached(AddressKind.NUMBER).collect(Collectors.joining(SEPARATOR));
                });
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
