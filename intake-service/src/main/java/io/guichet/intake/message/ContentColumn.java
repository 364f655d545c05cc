package io.guichet.intake.message;

import io.guichet.chassis.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** A message's content as one JSON text: it is written once, read whole, and never searched here. */
@Converter
class ContentColumn implements AttributeConverter<Content, String> {

    @Override
    public String convertToDatabaseColumn(Content content) {
        return EventJson.write(content);
    }

    @Override
    public Content convertToEntityAttribute(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Content.class);
    }
}
