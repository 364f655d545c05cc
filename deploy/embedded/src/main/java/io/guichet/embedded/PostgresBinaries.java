package io.guichet.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per version into the user's cache directory.
 *
 * <p>The archive is a resource of the zonky binaries artifact. Several processes may ask at once: one unpacks, under a
 * file lock and into a directory that takes its name only when it is complete; the others wait.
 */
final class PostgresBinaries {
    private static final Object IN_THIS_PROCESS = new Object();

    private PostgresBinaries() {}

    /**
     * The directory that holds {@code bin}, {@code lib} and {@code share}.
     *
     * @param cache where unpacked versions are kept
     * @throws PartFailed if this machine's system is not supported or the cache cannot be written
     */
    static Path in(Path cache) {
        String archive = archive();
        try {
            Path home = cache.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                synchronized (IN_THIS_PROCESS) {
                    unpackOnce(archive, cache, home);
                }
            }
            return home;
        } catch (IOException e) {
            throw new PartFailed("PostgreSQL could not be unpacked below " + cache + ": " + e.getMessage() + ".", e);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        String name =
                switch (system) {
                    case "Linux on amd64" -> "/postgres-linux-x86_64.txz";
                    case "Linux on aarch64" -> "/postgres-linux-arm_64.txz";
                    default ->
                        throw new PartFailed("There is no embedded PostgreSQL for " + system
                                + ": use Linux on amd64 or arm64, or a PostgreSQL of your own.");
                };
        if (PostgresBinaries.class.getResource(name) == null) {
            throw new PartFailed("The PostgreSQL binaries for " + system + " are not on the class path.");
        }
        return name;
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new PartFailed("The PostgreSQL binaries " + archive + " are not on the class path.");
        }
        return stream;
    }

    // Names the version: the archive's own name does not carry it.
    private static String fingerprint(String archive) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream stream = open(archive)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                crc.update(buffer, 0, read);
            }
        }
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static void unpackOnce(String archive, Path cache, Path home) throws IOException {
        Files.createDirectories(cache);
        Path lockFile = cache.resolve(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(home)) {
                Path partial = cache.resolve(home.getFileName() + ".partial");
                Directories.delete(partial);
                unpack(archive, partial);
                Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream stream = open(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackEntry(tar, entry, target);
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry lies outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            Files.setPosixFilePermissions(path, permissions(entry));
        }
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        boolean program = (entry.getMode() & 0100) != 0;
        return PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--");
    }
}
