package io.guichet.chassis.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * The JSON of events: RFC 3339 times, absent fields left out, unknown fields ignored (contracts grow by addition).
 *
 * <p>Text never carries U+0000, which PostgreSQL cannot store: it is replaced by U+FFFD.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final String ESCAPED_NUL = "\\u0000";

    private EventJson() {}

    /** The value as one line of JSON. */
    public static String write(Object value) {
        try {
            var json = MAPPER.writeValueAsString(value);
            return json.contains(ESCAPED_NUL)
                    ? MAPPER.writeValueAsString(WithoutNul.copy(MAPPER.valueToTree(value)))
                    : json;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getName(), e);
        }
    }

    /**
     * Reads an event's body.
     *
     * @throws UnreadableEvent if the bytes are not such JSON, or hold no object
     */
    public static <T> T read(byte[] body, Class<T> type) {
        T value;
        try {
            value = MAPPER.readValue(body, type);
        } catch (IOException e) {
            throw new UnreadableEvent("not the JSON of a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
        if (value == null) {
            throw new UnreadableEvent("JSON null in place of a " + type.getSimpleName());
        }
        return value;
    }
}
