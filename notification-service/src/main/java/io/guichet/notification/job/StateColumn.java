package io.guichet.notification.job;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** States in the database are words. */
@Converter(autoApply = true)
class StateColumn implements AttributeConverter<NotificationState, String> {

    @Override
    public String convertToDatabaseColumn(NotificationState state) {
        return state.word();
    }

    @Override
    public NotificationState convertToEntityAttribute(String word) {
        return NotificationState.of(word).orElseThrow(() -> new IllegalArgumentException("no state is called " + word));
    }
}
