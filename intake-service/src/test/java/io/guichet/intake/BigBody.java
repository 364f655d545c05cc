package io.guichet.intake;

import io.guichet.chassis.testing.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands in bodies of many megabytes, as a program does that reads the answer when it has sent everything. */
public final class BigBody {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private BigBody() {}

    /** With a Content-Length. */
    public static HttpResponse<String> announced(String path, String mediaType, String token, byte[] body) {
        return send(path, mediaType, token, BodyPublishers.ofByteArray(body));
    }

    /** In chunks, the length unknown. */
    public static HttpResponse<String> chunked(String path, String mediaType, byte[] body) {
        return chunked(path, mediaType, Tokens.system(), body);
    }

    /** In chunks, the length unknown. */
    public static HttpResponse<String> chunked(String path, String mediaType, String token, byte[] body) {
        return send(path, mediaType, token, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private static HttpResponse<String> send(String path, String mediaType, String token, BodyPublisher body) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", mediaType)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "big")
                .POST(body)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
