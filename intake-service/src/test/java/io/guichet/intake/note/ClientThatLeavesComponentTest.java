package io.guichet.intake.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that goes away before it has its answer takes nothing with it, and what it began is ended. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClientThatLeavesComponentTest {

    private static final int CONNECTIONS_OF_THE_POOL = 12;
    private static final String NOTE = """
            {"channel":"call","receivedAt":"2026-11-20T09:12:00+01:00","callerName":"Claire Martin","callerEmail":"claire@example.org",
             "organization":"Atelier Martin","subjects":[{"summary":"Export refuses to start"}]}""";
    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and datname = current_database()";

    @Inject
    Stored stored;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    @Timeout(120)
    void asManyAsThereAreConnectionsLeaveAndTheNextIsServed() throws Exception {
        try (Connection holder = database.getConnection();
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("lock table receipt in access exclusive mode");
            List<Socket> clients = new ArrayList<>();
            // on a slow machine PostgreSQL may end a session that has not asked for long: then another client comes
            while (Integer.parseInt(stored.texts(WAITING).get(0)) < CONNECTIONS_OF_THE_POOL) {
                clients.add(post("leaving-" + clients.size()));
                TimeUnit.MILLISECONDS.sleep(200);
            }
            for (Socket client : clients) {
                client.close();
            }
            // what the service does when it hears of it, it does before the lock is gone
            TimeUnit.MILLISECONDS.sleep(500);
            holder.rollback();
        }
        given().header("Authorization", "Bearer " + Tokens.agent())
                .header("Idempotency-Key", "staying")
                .contentType("application/json")
                .body(NOTE)
                .post("/phone-notes")
                .then()
                .statusCode(202);
        assertThat(stored.texts("select key from receipt")).contains("staying");
    }

    private static Socket post(String key) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        byte[] body = NOTE.getBytes(StandardCharsets.UTF_8);
        String head = "POST /phone-notes HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + Tokens.agent()
                + "\r\nIdempotency-Key: " + key + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        return socket;
    }
}
