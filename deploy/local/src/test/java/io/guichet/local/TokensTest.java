package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    Path directory;

    // made once: that takes a second
    @TempDir
    static Path installation;

    private KeyPair keys;

    @BeforeEach
    void readKeys() throws Exception {
        keys = KeyPairFiles.in(installation.resolve("keys"));
    }

    private void write(Instant now) throws Exception {
        new Tokens(keys, "Galerie Marchand", InstantSource.fixed(now)).writeTo(directory.resolve("tokens"));
    }

    private String token(Role role) throws Exception {
        return Files.readString(directory.resolve("tokens").resolve(role.label()))
                .strip();
    }

    private Map<String, Object> claims(Role role) throws Exception {
        byte[] payload = Base64.getUrlDecoder().decode(token(role).split("\\.")[1]);
        return JsonUtil.parseJson(new String(payload, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aTokenIsSignedWithTheKeyThatTheServicesGet(Role role) throws Exception {
        write(NOW);
        byte[] body = Base64.getDecoder().decode(KeyPairFiles.body(keys.getPublic()));
        PublicKey given = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(body));
        String[] parts = token(role).split("\\.");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(given);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(claims(role))
                .containsEntry("iss", "https://guichet.local")
                .containsEntry("groups", List.of(role.label()))
                .containsEntry("upn", role.person())
                .containsEntry("exp", NOW.plus(Duration.ofDays(365)).getEpochSecond());
    }

    @Test
    void onlyTheClientHasAnOrganizationAndItIsTheOneThatIntakeKnows() throws Exception {
        write(NOW);
        assertThat(claims(Role.CLIENT)).containsEntry("org", "1830ca35-c77e-5a16-9b56-e4c62c5cda5d");
        assertThat(claims(Role.AGENT)).doesNotContainKey("org").containsKeys("level", "teams");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Galerie Marchand", "  galerie   MARCHAND ", "galerie\tmarchand"})
    void anOrganizationHasOneIdHoweverItsNameIsWritten(String name) {
        assertThat(Tokens.organizationId(name)).hasToString("1830ca35-c77e-5a16-9b56-e4c62c5cda5d");
    }

    @Test
    void aGoodTokenStays() throws Exception {
        write(NOW);
        String before = token(Role.AGENT);
        write(NOW.plus(Duration.ofDays(300)));
        assertThat(token(Role.AGENT)).isEqualTo(before);
    }

    @Test
    void aTokenThatExpiresSoonIsMadeAgain() throws Exception {
        write(NOW);
        Instant later = NOW.plus(Duration.ofDays(360));
        write(later);
        assertThat(claims(Role.AGENT))
                .containsEntry("exp", later.plus(Duration.ofDays(365)).getEpochSecond());
    }

    @Test
    void aTokenOfOtherKeysIsMadeAgain() throws Exception {
        write(NOW);
        String before = token(Role.SYSTEM);
        keys = KeyPairFiles.in(directory.resolve("other-keys"));
        write(NOW);
        assertThat(token(Role.SYSTEM)).isNotEqualTo(before);
    }

    @Test
    void theKeyPairStaysAndOnlyItsOwnerReadsIt() throws Exception {
        assertThat(KeyPairFiles.in(installation.resolve("keys")).getPrivate()).isEqualTo(keys.getPrivate());
        write(NOW);
        for (Path file : List.of(installation.resolve("keys/private.key"), directory.resolve("tokens/manager"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }
}
