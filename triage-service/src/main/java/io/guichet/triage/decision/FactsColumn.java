package io.guichet.triage.decision;

import io.guichet.chassis.event.EventJson;
import io.guichet.triage.memory.Fact;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Facts as a JSON object in a text column. */
public final class FactsColumn implements AttributeConverter<Map<String, Fact>, String> {

    /** An object whose values are facts. */
    private static final class Facts extends TreeMap<String, Fact> {
        private static final long serialVersionUID = 1;
    }

    @Override
    public String convertToDatabaseColumn(Map<String, Fact> facts) {
        return EventJson.write(facts);
    }

    @Override
    public Map<String, Fact> convertToEntityAttribute(String json) {
        return read(json);
    }

    /** Reads what a row holds. */
    public static Map<String, Fact> read(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Facts.class);
    }
}
