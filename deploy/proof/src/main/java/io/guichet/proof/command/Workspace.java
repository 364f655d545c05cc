package io.guichet.proof.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a run: one that the user names and keeps, or one of its own that goes with it.
 *
 * @param path where it is
 * @param own whether it goes
 */
public record Workspace(Path path, boolean own) implements AutoCloseable {

    /** @param named by the user, or none */
    public static Workspace of(Optional<String> named) throws IOException {
        return named.isPresent()
                ? new Workspace(Files.createDirectories(Path.of(named.get()).toAbsolutePath()), false)
                : new Workspace(Files.createTempDirectory("guichet-proof-"), true);
    }

    @Override
    public void close() {
        if (!own) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(path + " could not be removed.", e);
        }
    }
}
