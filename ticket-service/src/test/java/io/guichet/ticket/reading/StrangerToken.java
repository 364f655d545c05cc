package io.guichet.ticket.reading;

import io.guichet.chassis.testing.Tokens;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.assertj.core.api.Assertions;

/** A token of the right issuer for somebody whose role is none of ours. */
final class StrangerToken {

    private StrangerToken() {}

    static String sign() {
        Assertions.assertThat(Tokens.publicKey()).isNotBlank();
        try {
            var key = Base64.getDecoder().decode(System.getProperty("guichet.test.private-key"));
            return Jwt.issuer("https://guichet.test")
                    .upn("stranger")
                    .subject("stranger")
                    .groups("visitor")
                    .expiresIn(3600)
                    .sign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
