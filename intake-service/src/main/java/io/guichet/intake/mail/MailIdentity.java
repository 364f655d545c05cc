package io.guichet.intake.mail;

import io.guichet.intake.raw.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * What makes two deliveries the same mail: its author's header fields and its body, not the way that it took. Trace
 * fields (Received, Delivered-To, Return-Path, DKIM-Signature…), folding, line ends and line ends at the very end do
 * not count. A mail with neither Message-ID nor Date says too little to tell it from the next one like it, and bytes
 * without a header are no mail: these are the same only when all of their lines are.
 */
public final class MailIdentity {

    private static final List<String> STABLE =
            List.of("from", "to", "cc", "date", "subject", "message-id", "in-reply-to", "references");

    private MailIdentity() {}

    /** The identity of a mail: a SHA-256 in hex. */
    public static String of(byte[] mail) {
        return of(() -> new ByteArrayInputStream(mail));
    }

    /**
     * The same of a mail that is read as a stream, twice.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static String of(Supplier<InputStream> mail) {
        try (InputStream first = mail.get();
                InputStream second = mail.get()) {
            byte[] beginning = first.readNBytes(MailHeaders.MAX_BYTES + 1);
            MailHeaders headers = MailHeaders.of(beginning);
            boolean telling = !headers.tooLong() && (headers.has("message-id") || headers.has("date"));
            MessageDigest digest = Sha256.digest();
            if (telling) {
                STABLE.forEach(name -> headers.all(name).forEach(value -> add(digest, name, value)));
            }
            long end = MailLines.end(new SequenceInputStream(new ByteArrayInputStream(beginning), first));
            MailLines.digest(second, telling ? headers.bodyStart() : 0, end, digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(MessageDigest digest, String name, String value) {
        byte[] bytes = (name + ':' + value.replaceAll("[ \t]+", " ").strip()).getBytes(StandardCharsets.ISO_8859_1);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
