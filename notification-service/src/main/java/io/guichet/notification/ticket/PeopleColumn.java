package io.guichet.notification.ticket;

import io.guichet.chassis.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of people in the database are JSON. */
@Converter
class PeopleColumn implements AttributeConverter<List<Person>, String> {

    @Override
    public String convertToDatabaseColumn(List<Person> people) {
        return EventJson.write(people);
    }

    @Override
    public List<Person> convertToEntityAttribute(String json) {
        return List.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), Person[].class));
    }
}
