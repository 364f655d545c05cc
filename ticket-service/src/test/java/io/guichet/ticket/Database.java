package io.guichet.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database of the service under test, past the service. */
public final class Database {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Database() {}

    /** The events of a type that the message's tickets wrote to the outbox, in the order in which they are sent. */
    public static List<JsonNode> openedEvents(UUID messageId) {
        return texts("""
                        select convert_from(body, 'UTF8') from outbox where type = 'guichet.ticket.opened.v1'
                        and convert_from(body, 'UTF8')::jsonb #>> '{origin,messageId}' = ? order by id
                        """, messageId.toString()).stream().map(Database::tree).toList();
    }

    /** All events told of a ticket, in the order in which they are sent. */
    public static List<JsonNode> events(UUID ticketId) {
        return texts(
                        "select convert_from(body, 'UTF8') from outbox where topic = 'ticket.events' and key = ? order by id",
                        ticketId.toString())
                .stream()
                .map(Database::tree)
                .toList();
    }

    public static List<String> texts(String sql, Object... parameters) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
