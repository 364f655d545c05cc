package io.guichet.intake.call;

import io.guichet.chassis.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** What was told of a call, as one JSON text. */
@Converter
class TraceColumn implements AttributeConverter<CallTrace, String> {

    @Override
    public String convertToDatabaseColumn(CallTrace trace) {
        return EventJson.write(trace);
    }

    @Override
    public CallTrace convertToEntityAttribute(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), CallTrace.class);
    }
}
