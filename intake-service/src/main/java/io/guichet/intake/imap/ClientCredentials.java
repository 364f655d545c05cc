package io.guichet.intake.imap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Access tokens of a token endpoint (client credentials, RFC 6749 section 4.4), each kept until shortly before it expires. */
final class ClientCredentials implements Secret {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long USUAL_SECONDS = 300;
    private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();
    private static final long SECONDS_BEFORE_EXPIRY = 60;

    private final URI endpoint;
    private final String form;
    private final InstantSource clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    private @Nullable String token;
    private Instant freshUntil = Instant.MIN;

    ClientCredentials(URI endpoint, String id, String secret, @Nullable String scope, InstantSource clock) {
        this.endpoint = endpoint;
        this.form = "grant_type=client_credentials&client_id=" + encoded(id) + "&client_secret=" + encoded(secret)
                + (scope == null ? "" : "&scope=" + encoded(scope));
        this.clock = clock;
    }

    @Override
    public synchronized String current() throws IOException {
        String kept = token;
        if (kept != null && clock.instant().isBefore(freshUntil)) {
            return kept;
        }
        JsonNode answer = ask();
        String fresh = answer.path("access_token").textValue();
        if (fresh == null || fresh.isEmpty()) {
            throw new IOException("the token endpoint " + endpoint + " gives no access token: "
                    + answer.path("error").asText("no reason given"));
        }
        long seconds = Math.min(answer.path("expires_in").asLong(USUAL_SECONDS), LONGEST_SECONDS);
        token = fresh;
        freshUntil = clock.instant().plusSeconds(Math.max(0, seconds - SECONDS_BEFORE_EXPIRY));
        return fresh;
    }

    @Override
    public synchronized void refused() {
        token = null;
    }

    private JsonNode ask() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return JSON.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("asking the token endpoint was interrupted", e);
        } catch (IOException e) {
            throw new IOException("the token endpoint " + endpoint + " does not answer as expected", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
