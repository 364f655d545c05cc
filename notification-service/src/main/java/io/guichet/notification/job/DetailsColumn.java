package io.guichet.notification.job;

import io.guichet.chassis.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Details in the database are JSON. */
@Converter(autoApply = true)
class DetailsColumn implements AttributeConverter<Details, String> {

    @Override
    public String convertToDatabaseColumn(Details details) {
        return EventJson.write(details.values());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Details convertToEntityAttribute(String json) {
        return new Details(EventJson.read(json.getBytes(StandardCharsets.UTF_8), Map.class));
    }
}
