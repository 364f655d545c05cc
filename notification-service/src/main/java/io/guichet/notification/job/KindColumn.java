package io.guichet.notification.job;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Kinds in the database are words. */
@Converter(autoApply = true)
class KindColumn implements AttributeConverter<NotificationKind, String> {

    @Override
    public String convertToDatabaseColumn(NotificationKind kind) {
        return kind.word();
    }

    @Override
    public NotificationKind convertToEntityAttribute(String word) {
        return NotificationKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
