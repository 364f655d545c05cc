package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
    private TokenEndpoint endpoint;
    private ClientCredentials tokens;

    @BeforeEach
    void anEndpoint() throws IOException {
        endpoint = new TokenEndpoint();
        tokens = new ClientCredentials(endpoint.address(), "desk", "s&cr=t", "mail.read offline", now::get);
    }

    @AfterEach
    void isClosed() {
        endpoint.close();
    }

    @Test
    void theFormSaysWhoAsksForWhat() throws IOException {
        tokens.current();

        assertThat(endpoint.asked())
                .containsExactly("grant_type=client_credentials&client_id=desk&client_secret=s%26cr%3Dt"
                        + "&scope=mail.read+offline");
    }

    @Test
    void aTokenIsKeptUntilAMinuteBeforeItExpires() throws IOException {
        assertThat(tokens.current()).isEqualTo("token-1");
        now.set(now.get().plusSeconds(3600 - 61));
        assertThat(tokens.current()).isEqualTo("token-1");
        now.set(now.get().plusSeconds(1));
        assertThat(tokens.current()).isEqualTo("token-2");
    }

    @Test
    void oneThatWasRefusedIsNotUsedAgain() throws IOException {
        tokens.current();
        tokens.refused();
        assertThat(tokens.current()).isEqualTo("token-2");
    }

    @Test
    void anExpiryFarBeyondAllTimeIsNoFault() throws IOException {
        endpoint.answers(200, "{\"access_token\":\"lasting\",\"expires_in\":9223372036854775807}");
        assertThat(tokens.current()).isEqualTo("lasting");
    }

    @Test
    void anAnswerWithoutATokenSaysSo() {
        for (String answer : new String[] {
            "{}", "{\"access_token\":null,\"error\":null}", "{\"access_token\":\"\"}", "{\"access_token\":{\"a\":1}}"
        }) {
            endpoint.answers(200, answer);
            assertThatThrownBy(tokens::current)
                    .as(answer)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("gives no access token: no reason given");
        }
    }

    @Test
    void aRefusalSaysWhy() {
        endpoint.answers(401, "{\"error\":\"invalid_client\"}");
        assertThatThrownBy(tokens::current)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(endpoint.address().toString())
                .hasMessageContaining("invalid_client");
    }

    @Test
    void anAnswerThatIsNoneIsSaidToBeSo() {
        for (String answer : new String[] {"<html>busy</html>", "[]"}) {
            endpoint.answers(200, answer);
            assertThatThrownBy(tokens::current)
                    .as(answer)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("token endpoint");
        }
        endpoint.close();
        assertThatThrownBy(tokens::current).isInstanceOf(IOException.class).hasMessageContaining("does not answer");
    }
}
