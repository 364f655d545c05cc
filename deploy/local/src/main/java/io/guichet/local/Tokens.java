package io.guichet.local;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** Bearer tokens of this installation, one file per role (JWT, RS256). */
final class Tokens {
    static final String ISSUER = "https://guichet.local";

    private static final Duration VALID = Duration.ofDays(365);
    private static final Duration RENEWED_BEFORE = Duration.ofDays(7);
    private static final int SKEW_SECONDS = 60;

    private final KeyPair keys;
    private final String organization;
    private final InstantSource clock;

    /**
     * @param keys what signs them
     * @param organization name of the customer organization whose client the client's token is
     * @param clock what time it is
     */
    Tokens(KeyPair keys, String organization, InstantSource clock) {
        this.keys = keys;
        this.organization = organization;
        this.clock = clock;
    }

    /** Makes the tokens that are absent, about to expire, or not signed with these keys. */
    void writeTo(Path directory) throws IOException {
        Private.directory(directory);
        for (Role role : Role.values()) {
            Path file = directory.resolve(role.label());
            if (!Files.exists(file) || !isGood(Files.readString(file).strip(), role)) {
                Private.write(file, make(role) + "\n");
            }
        }
    }

    /** The id that intake gives to an organization of this name, so that the token fits what it has stored. */
    static UUID organizationId(String name) {
        UUID organizations =
                UuidCreator.getNameBasedSha1(UuidCreator.NAMESPACE_URL.getValue(), "urn:guichet:organizations");
        String normalized = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return UuidCreator.getNameBasedSha1(organizations, normalized);
    }

    private String make(Role role) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(role.person());
        claims.setStringClaim("upn", role.person());
        claims.setStringClaim("preferred_username", role.person());
        claims.setStringListClaim("groups", role.label());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALID).getEpochSecond()));
        claims.setGeneratedJwtId();
        role.claims().forEach(claims::setClaim);
        if (role == Role.CLIENT) {
            claims.setStringClaim("org", organizationId(organization).toString());
        }
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(keys.getPrivate());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("An RSA key signs.", e);
        }
    }

    private boolean isGood(String token, Role role) {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKey(keys.getPublic())
                .setExpectedIssuer(ISSUER)
                .setExpectedSubject(role.person())
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromSeconds(
                        clock.instant().plus(RENEWED_BEFORE).getEpochSecond()))
                .build();
        try {
            String org = consumer.processToClaims(token).getClaimValueAsString("org");
            return role != Role.CLIENT
                    || organizationId(organization).toString().equals(org);
        } catch (InvalidJwtException e) {
            return false;
        }
    }
}
