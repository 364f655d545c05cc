package io.guichet.intake.body;

import io.guichet.intake.problem.EmptyBody;
import io.guichet.intake.raw.PiecesInput;
import io.guichet.intake.raw.Sha256;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A body that has come in whole. It can be read as often as needed until it is closed, which a request does for its own when it
 * ends; reading it blocks.
 */
public final class TakenBody implements AutoCloseable {

    private static final String KEY = TakenBody.class.getName();

    private final String sha256;
    private final long size;
    private final byte[] memory;
    private final @Nullable FileChannel file;

    /**
     * @param memory all of it when there is no file
     * @param file all of it when there is one
     */
    TakenBody(String sha256, long size, byte[] memory, @Nullable FileChannel file) {
        this.sha256 = sha256;
        this.size = size;
        this.memory = memory;
        this.file = file;
    }

    /**
     * The body of a request to an address that {@link BodyTaking} knows.
     *
     * @param expected what it must hold, in words
     * @throws EmptyBody when there is nothing in it
     */
    public static TakenBody of(RoutingContext context, String expected) {
        TakenBody body = context.get(KEY);
        if (body == null || body.size == 0) {
            throw new EmptyBody(expected);
        }
        return body;
    }

    /** One that is in memory; nothing is to be closed. */
    public static TakenBody of(byte[] all) {
        return new TakenBody(HexFormat.of().formatHex(Sha256.digest().digest(all)), all.length, all, null);
    }

    void attachTo(RoutingContext context) {
        context.put(KEY, this);
    }

    /** In hex. */
    public String sha256() {
        return sha256;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** A piece of it, shorter than asked for only at the end. */
    public byte[] bytes(long from, int length) {
        int wanted = (int) Math.max(0, Math.min(length, size - from));
        return file == null
                ? Arrays.copyOfRange(memory, (int) from, (int) from + wanted)
                : piece(file, from, ByteBuffer.allocate(wanted));
    }

    /** All of it, from the beginning. */
    public InputStream open() {
        return new PiecesInput(this::bytes);
    }

    /** Gives its room on disk back. */
    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] piece(FileChannel file, long from, ByteBuffer piece) {
        try {
            while (piece.hasRemaining()) {
                if (file.read(piece, from + piece.position()) < 0) {
                    throw new IOException("the temporary file is shorter than what was written to it");
                }
            }
            return piece.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
