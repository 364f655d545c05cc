package io.guichet.intake.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

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
        MailHeaders headers = MailHeaders.of(mail);
        boolean telling = !headers.tooLong() && (headers.has("message-id") || headers.has("date"));
        MessageDigest digest = Sha256.digest();
        if (telling) {
            STABLE.forEach(name -> headers.all(name).forEach(value -> add(digest, name, value)));
        }
        addLines(digest, mail, telling ? headers.bodyStart() : 0);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String name, String value) {
        byte[] bytes = (name + ':' + value.replaceAll("[ \t]+", " ").strip()).getBytes(StandardCharsets.ISO_8859_1);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static void addLines(MessageDigest digest, byte[] mail, int from) {
        int end = mail.length;
        while (end > from && (mail[end - 1] == '\n' || mail[end - 1] == '\r')) {
            end--;
        }
        int start = from;
        for (int i = from; i < end; i++) {
            if (mail[i] == '\r' && i + 1 < end && mail[i + 1] == '\n') {
                digest.update(mail, start, i - start);
                start = i + 1;
            }
        }
        digest.update(mail, start, Math.max(0, end - start));
    }
}
