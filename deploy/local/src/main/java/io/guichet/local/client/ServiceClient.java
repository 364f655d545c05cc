package io.guichet.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.local.LocalSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The services' HTTP interface, with the tokens of the local run. Safe for use by many threads. */
public final class ServiceClient {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_LIMIT)
            .build();
    private final LocalSystem system;
    private final String agent;
    private final String mailGateway;

    /** @throws IOException if the tokens cannot be read */
    public ServiceClient(LocalSystem system) throws IOException {
        this.system = system;
        this.agent = system.token("agent");
        this.mailGateway = system.token("system");
    }

    /**
     * Hands in a phone note.
     *
     * @param key the same for the same note, whenever it is sent
     */
    public Receipt note(String key, byte[] note) throws IOException, InterruptedException {
        return receipt(http.send(noteRequest(key, note), BodyHandlers.ofByteArray()));
    }

    /** Hands in a phone note without waiting for the answer, which comes; an unknown outcome is a failure. */
    public CompletableFuture<Receipt> noteLater(String key, byte[] note) {
        return later(noteRequest(key, note));
    }

    /** Hands in a mail that came in at this mailbox. */
    public Receipt email(String mailbox, byte[] mail) throws IOException, InterruptedException {
        return receipt(http.send(emailRequest(mailbox, mail), BodyHandlers.ofByteArray()));
    }

    /** Hands in a mail without waiting for the answer, which comes; an unknown outcome is a failure. */
    public CompletableFuture<Receipt> emailLater(String mailbox, byte[] mail) {
        return later(emailRequest(mailbox, mail));
    }

    /**
     * The items of a list's first page, as an agent sees them.
     *
     * @param path with its parameters
     * @throws IOException if the answer is not 200
     */
    public List<JsonNode> items(URI service, String path) throws IOException, InterruptedException {
        HttpRequest request = request(service.resolve(path), agent).GET().build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("GET " + request.uri() + " was answered with " + problem(answer));
        }
        List<JsonNode> items = new ArrayList<>();
        json.readTree(answer.body()).path("items").forEach(items::add);
        return items;
    }

    private CompletableFuture<Receipt> later(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(this::receiptOrFailure);
    }

    private Receipt receiptOrFailure(HttpResponse<byte[]> answer) {
        try {
            return receipt(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest noteRequest(String key, byte[] note) {
        return request(system.intake().resolve("/phone-notes"), agent)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(note))
                .build();
    }

    private HttpRequest emailRequest(String mailbox, byte[] mail) {
        return request(system.intake().resolve("/emails?mailbox=" + mailbox), mailGateway)
                .header("Content-Type", "message/rfc822")
                .POST(BodyPublishers.ofByteArray(mail))
                .build();
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        return HttpRequest.newBuilder(uri).timeout(ANSWER_LIMIT).header("Authorization", "Bearer " + token);
    }

    private Receipt receipt(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 202) {
            return Receipt.refused(problem(answer));
        }
        JsonNode body = json.readTree(answer.body());
        return Receipt.taken(
                body.path("messageId").asText(), body.path("subjects").asInt());
    }

    private static String problem(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }
}
