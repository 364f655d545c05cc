package io.guichet.intake.mail;

import io.guichet.intake.raw.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the decoded contents of one mail lie until it is closed: the small ones in memory, the others one behind the
 * other in one temporary file. The file has no name on disk once it is open, so that nothing is left of it whatever
 * happens to the process.
 */
final class MailSpool implements AutoCloseable {

    private final MailBudget budget;
    private final byte[] buffer = new byte[8 * 1024];
    private @Nullable FileChannel file;
    private long fileEnd;
    private int memory;
    private int ids;

    MailSpool(MailBudget budget) {
        this.budget = budget;
    }

    /** The next file's id: "1" is the first one, also of mails within the mail. */
    String nextId() {
        return String.valueOf(++ids);
    }

    /**
     * Takes in all of a stream.
     *
     * @throws IOException when the stream cannot be read
     * @throws SpoolFailure when the temporary file cannot be written
     * @throws UnreadableMail when a limit is reached
     */
    DecodedContent add(InputStream decoded) throws IOException {
        MessageDigest digest = Sha256.digest();
        int room = Math.min(MailLimits.MEMORY_BYTES, MailLimits.ALL_MEMORY_BYTES - memory);
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        long begin = fileEnd;
        long size = 0;
        for (int count = decoded.read(buffer); count >= 0; count = decoded.read(buffer)) {
            budget.addDecoded(count);
            digest.update(buffer, 0, count);
            size += count;
            small.write(buffer, 0, count);
            if (size > room) {
                write(small.toByteArray());
                small.reset();
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return size == small.size() ? inMemory(sha256, small.toByteArray()) : inFile(sha256, size, begin);
    }

    private DecodedContent inMemory(String sha256, byte[] bytes) {
        memory += bytes.length;
        return new InMemory(sha256, bytes);
    }

    private DecodedContent inFile(String sha256, long size, long begin) {
        return new InFile(sha256, size, file(), begin);
    }

    private void write(byte[] bytes) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                fileEnd += file().write(rest, fileEnd);
            }
        } catch (IOException e) {
            throw new SpoolFailure(e);
        }
    }

    private FileChannel file() {
        FileChannel open = file == null ? create() : file;
        file = open;
        return open;
    }

    private static FileChannel create() {
        try {
            Path path = Files.createTempFile("guichet-mail-", ".parts");
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new SpoolFailure(e);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new SpoolFailure(e);
        }
    }

    private record InMemory(String sha256, byte[] all) implements DecodedContent {

        @Override
        public long size() {
            return all.length;
        }

        @Override
        public byte[] bytes(long from, int length) {
            int begin = (int) Math.min(from, all.length);
            return Arrays.copyOfRange(all, begin, Math.min(all.length, begin + length));
        }
    }

    private record InFile(String sha256, long size, FileChannel file, long begin) implements DecodedContent {

        @Override
        public byte[] bytes(long from, int length) {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.max(0, Math.min(length, size - from)));
            try {
                while (piece.hasRemaining()) {
                    if (file.read(piece, begin + from + piece.position()) < 0) {
                        throw new IOException("the temporary file is shorter than what was written to it");
                    }
                }
                return piece.array();
            } catch (IOException e) {
                throw new SpoolFailure(e);
            }
        }
    }
}
