package io.guichet.triage.decision;

import io.guichet.chassis.event.EventJson;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Captures as a JSON object in a text column. */
final class CapturesColumn implements AttributeConverter<Map<String, String>, String> {

    /** An object whose values are texts. */
    private static final class Captures extends TreeMap<String, String> {
        private static final long serialVersionUID = 1;
    }

    @Override
    public String convertToDatabaseColumn(Map<String, String> captures) {
        return EventJson.write(captures);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Captures.class);
    }
}
