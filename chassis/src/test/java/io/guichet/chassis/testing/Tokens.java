package io.guichet.chassis.testing;

import io.guichet.chassis.identity.Roles;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** Bearer tokens of a key pair that lives as long as the test run. */
public final class Tokens {

    private static final String PUBLIC = "guichet.test.public-key";
    private static final String PRIVATE = "guichet.test.private-key";

    private Tokens() {}

    /** A customer of the organization. */
    public static String client(UUID organization) {
        return sign(of("claire.client", Roles.CLIENT).claim("org", organization.toString()));
    }

    /** A support agent of level 1. */
    public static String agent() {
        return agent("alix.agent");
    }

    /** A support agent of level 1, by name. */
    public static String agent(String name) {
        return sign(of(name, Roles.AGENT).claim("level", 1).claim("teams", Set.of("support")));
    }

    /** The manager. */
    public static String manager() {
        return sign(of("maud.manager", Roles.MANAGER));
    }

    /** A machine. */
    public static String system() {
        return sign(of("mail-gateway", Roles.SYSTEM));
    }

    /** The public key, as {@code quarkus.oidc.public-key} wants it. */
    public static synchronized String publicKey() {
        ensureKeys();
        return System.getProperty(PUBLIC);
    }

    private static JwtClaimsBuilder of(String name, String role) {
        return Jwt.issuer("https://guichet.test")
                .upn(name)
                .subject(name)
                .groups(role)
                .expiresIn(3600);
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.sign(privateKey());
    }

    private static synchronized PrivateKey privateKey() {
        ensureKeys();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // test resources and test classes are loaded apart; system properties are what they share
    private static void ensureKeys() {
        if (System.getProperty(PRIVATE) != null) {
            return;
        }
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var encoder = Base64.getEncoder();
            System.setProperty(PUBLIC, encoder.encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(PRIVATE, encoder.encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
