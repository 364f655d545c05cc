package io.guichet.local;

import io.guichet.embedded.PartFailed;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory that keeps everything, held by one launcher at a time. */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the directory if it is absent and takes hold of it until {@link #close()} or the end of this process.
     *
     * @throws PartFailed if another launcher holds it or it cannot be written
     */
    static DataDirectory hold(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new PartFailed("The data directory " + path
                        + " is in use by another run: stop that one or choose another with --data.");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new PartFailed("The data directory " + path + " cannot be used: " + e + ".", e);
        }
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    Path keys() {
        return path.resolve("keys");
    }

    Path tokens() {
        return path.resolve("tokens");
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    /** A file that a part makes when it is ready; removed before the part starts. */
    Path readyFile(String part) throws IOException {
        Path directory = Files.createDirectories(path.resolve("ready"));
        return directory.resolve(part);
    }

    /** What all command lines of this directory's parts carry, so that a later run knows them. */
    String mark() {
        return "-Dguichet.data=" + path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PartFailed("The data directory " + path + " could not be let go: " + e.getMessage() + ".", e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }
}
