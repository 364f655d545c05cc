package io.guichet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** This installation's own RSA key pair, made at the first start. */
final class KeyPairFiles {
    private static final int BITS = 2048;

    private KeyPairFiles() {}

    /**
     * Reads the pair, or makes it if there is none.
     *
     * @param directory holds {@code private.key} (PKCS 8) and {@code public.key} (X.509), each in Base64
     * @throws IOException if it cannot be read or written
     */
    static KeyPair in(Path directory) throws IOException {
        Path privateFile = Private.directory(directory).resolve("private.key");
        Path publicFile = directory.resolve("public.key");
        try {
            // the private key is written last: with it the pair is complete
            if (!Files.exists(privateFile)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                KeyPair made = generator.generateKeyPair();
                Private.write(publicFile, body(made.getPublic()));
                Private.write(privateFile, encode(made.getPrivate().getEncoded()));
            }
            KeyFactory factory = KeyFactory.getInstance("RSA");
            PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(decode(privateFile)));
            PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(decode(publicFile)));
            return new KeyPair(publicKey, privateKey);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the key pair in " + directory + " cannot be read; remove it to get a new one", e);
        }
    }

    /** The public key as services take it: the body of a PEM file, in one line. */
    static String body(PublicKey key) {
        return encode(key.getEncoded());
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
