package io.guichet.intake.body;

import io.guichet.intake.raw.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A large body that comes in piece by piece, where waiting for the disk holds up nobody. One thread at a time. */
public final class BodyWriter implements AutoCloseable {

    private final Path directory;
    private final MessageDigest digest = Sha256.digest();
    private @Nullable FileChannel file;
    private long size;

    BodyWriter(Path directory) {
        this.directory = directory;
    }

    /** Bytes so far. */
    public long size() {
        return size;
    }

    /** @throws IOException when there is no room for it */
    public void add(byte[] piece) throws IOException {
        FileChannel open = file == null ? BodyFile.create(directory) : file;
        file = open;
        BodyFile.append(open, piece);
        digest.update(piece);
        size += piece.length;
    }

    /** What has come; whoever gets it closes it, and nothing is added any more. */
    public TakenBody finish() {
        TakenBody body = new TakenBody(HexFormat.of().formatHex(digest.digest()), size, new byte[0], file);
        file = null;
        return body;
    }

    /** Throws away what is not finished. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
