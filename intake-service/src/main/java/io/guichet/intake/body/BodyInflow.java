package io.guichet.intake.body;

import io.guichet.intake.limit.BodyLimit;
import io.guichet.intake.limit.Refusal;
import io.guichet.intake.problem.NoRoom;
import io.guichet.intake.raw.Sha256;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One body on its way in. What has come is kept in memory up to a piece; piece after piece goes to the file while the
 * sender waits. All of it happens on the request's event loop, but the writing.
 */
final class BodyInflow {

    /** A body up to this size never sees a file. */
    static final int PIECE_BYTES = 256 * 1024;

    private static final Logger LOG = Logger.getLogger(BodyInflow.class);

    private final RoutingContext context;
    private final Vertx vertx;
    private final Path directory;
    private final MessageDigest digest = Sha256.digest();
    private Buffer piece = Buffer.buffer();
    private long size;
    private boolean writing;
    private boolean ended;
    private boolean failed;
    private boolean closed;
    private volatile @Nullable FileChannel file;

    BodyInflow(RoutingContext context, Vertx vertx, Path directory) {
        this.context = context;
        this.vertx = vertx;
        this.directory = directory;
    }

    void start() {
        HttpServerRequest request = context.request();
        context.addEndHandler(end -> close());
        request.exceptionHandler(broken -> close())
                .handler(this::take)
                .endHandler(end -> end())
                .resume();
    }

    private void take(Buffer bytes) {
        size += bytes.length();
        if (size > BodyLimit.MAX_BYTES_THROWN_AWAY) {
            // many clients look at the answer only when they have sent everything, but not everything is waited for
            context.request().pause();
            context.response().putHeader("Connection", "close");
            Refusal.send(context, BodyLimit.tooLarge());
        } else if (!failed && size <= BodyLimit.MAX_BYTES) {
            digest.update(bytes.getBytes());
            piece.appendBuffer(bytes);
            if (piece.length() > PIECE_BYTES) {
                write();
            }
        }
    }

    private void write() {
        byte[] bytes = piece.getBytes();
        piece = Buffer.buffer();
        writing = true;
        context.request().pause();
        vertx.executeBlocking(() -> append(bytes), true).onComplete(done -> {
            writing = false;
            if (closed) {
                close();
                return;
            }
            if (done.failed()) {
                failed = true;
                LOG.error("a body cannot be written to " + directory, done.cause());
            }
            context.request().resume();
            if (ended) {
                end();
            }
        });
    }

    private FileChannel append(byte[] bytes) throws IOException {
        FileChannel open = file == null ? BodyFile.create(directory) : file;
        file = open;
        BodyFile.append(open, bytes);
        return open;
    }

    private void end() {
        ended = true;
        if (writing || context.response().ended()) {
            return;
        }
        if (size > BodyLimit.MAX_BYTES) {
            Refusal.send(context, BodyLimit.tooLarge());
        } else if (failed) {
            Refusal.send(context, new NoRoom());
        } else if (file != null && piece.length() > 0) {
            write();
        } else {
            String sha256 = HexFormat.of().formatHex(digest.digest());
            new TakenBody(sha256, size, file == null ? piece.getBytes() : new byte[0], file).attachTo(context);
            piece = Buffer.buffer();
            context.next();
        }
    }

    private void close() {
        closed = true;
        FileChannel open = file;
        if (!writing && open != null) {
            vertx.executeBlocking(
                    () -> {
                        open.close();
                        return open;
                    },
                    true);
        }
    }
}
