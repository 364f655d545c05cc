package io.guichet.triage.decision;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/** A basis as its word. */
final class BasisColumn implements AttributeConverter<Basis, String> {

    @Override
    public String convertToDatabaseColumn(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Basis convertToEntityAttribute(String word) {
        return Basis.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
