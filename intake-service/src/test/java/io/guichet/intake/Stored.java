package io.guichet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What lies in the database. */
@Singleton
public class Stored {

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    /** Empties the service's tables, so that each test counts its own. */
    public void clear() {
        execute(
                "truncate upload, message_attachment, phone_call, receipt, message, contact_address, organization_address, contact, organization, creation, raw_chunk, raw_content, fetched_mail, outbox cascade");
    }

    public void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public int count(String table) {
        return Integer.parseInt(texts("select count(*) from " + table).get(0));
    }

    /** Rows of all tables that a message touches. */
    public int all() {
        return count("receipt")
                + count("message")
                + count("raw_content")
                + count("raw_chunk")
                + count("contact")
                + count("organization")
                + count("outbox");
    }

    public List<String> texts(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The event about a message. */
    public JsonNode event(UUID message) {
        try {
            return json.readTree(
                    texts("select convert_from(body, 'UTF8') from outbox where subject = '" + message + "'")
                            .get(0));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public String key(UUID message) {
        return texts("select key from outbox where subject = '" + message + "'").get(0);
    }
}
