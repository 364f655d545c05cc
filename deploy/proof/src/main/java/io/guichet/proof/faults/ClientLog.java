package io.guichet.proof.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the client did and heard, on disk before it goes on: one line each, of time, what, token and what is known.
 *
 * <p>What the checker needs of it is kept in memory too.
 */
final class ClientLog implements AutoCloseable {
    private final FileChannel file;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final InstantSource clock = InstantSource.system();

    /** @throws IOException if the file cannot be written */
    ClientLog(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** It is about to be sent, for the n-th time. */
    void attempt(String token, String sha256, int n) throws IOException {
        write("attempt", token, n + " " + sha256);
    }

    /** It was acknowledged as this message. */
    void answered(String token, String message) throws IOException {
        write("answered", token, message);
        answers.put(token, message);
    }

    /** Nobody knows what became of it. */
    void unknown(String token, String why) throws IOException {
        write("unknown", token, why);
    }

    /** It was refused for good. */
    void refused(String token, String why) throws IOException {
        write("refused", token, why);
        refusals.put(token, why);
    }

    /** Message ids by token. */
    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    /** Reasons by token. */
    Map<String, String> refusals() {
        return Map.copyOf(refusals);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private synchronized void write(String what, String token, String more) throws IOException {
        String line = clock.instant() + " " + what + " " + token + " " + more.replaceAll("\\s+", " ") + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }
}
