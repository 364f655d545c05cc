package io.guichet.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.local.LocalSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The five services' HTTP API, as a program outside uses it. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final LocalSystem system;

    Api(LocalSystem system) {
        this.system = system;
    }

    HttpResponse<String> postNote(String key, String json) throws IOException, InterruptedException {
        return send(request(system.intake(), "/phone-notes", "agent")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> postMail(String mailbox, byte[] raw) throws IOException, InterruptedException {
        return send(request(system.intake(), "/emails?mailbox=" + mailbox, "system")
                .header("Content-Type", "message/rfc822")
                .POST(BodyPublishers.ofByteArray(raw)));
    }

    HttpResponse<String> get(URI service, String path, String role) throws IOException, InterruptedException {
        return send(request(service, path, role).GET());
    }

    byte[] bytes(URI service, String path) throws IOException, InterruptedException {
        return http.send(request(service, path, "agent").GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** The items of a list. */
    JsonNode items(URI service, String path) throws IOException, InterruptedException {
        var response = get(service, path, "agent");
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body()).path("items");
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(URI service, String path, String role) throws IOException {
        return HttpRequest.newBuilder(URI.create(service + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + system.token(role));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
