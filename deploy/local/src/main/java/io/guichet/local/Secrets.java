package io.guichet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets that are made at the first start and stay. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Path directory;

    /** @param directory where they are kept, readable by their owner only */
    Secrets(Path directory) throws IOException {
        this.directory = Private.directory(directory);
    }

    /** The password of the services' database roles. */
    String databasePassword() throws IOException {
        return secret("database.password");
    }

    /** The key that signs the Message-IDs of outgoing mail. */
    String mailKey() throws IOException {
        return secret("mail.key");
    }

    private String secret(String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            Private.write(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }
}
