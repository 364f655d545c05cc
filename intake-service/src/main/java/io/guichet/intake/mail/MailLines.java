package io.guichet.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** The lines of a mail, whatever its line ends are. */
final class MailLines {

    private static final int BUFFER_BYTES = 64 * 1024;

    private MailLines() {}

    /** Offset behind the last byte that is no line end; 0 when there is none. */
    static long end(InputStream mail) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long offset = 0;
        long end = 0;
        for (int count = mail.read(buffer); count >= 0; count = mail.read(buffer)) {
            for (int i = count - 1; i >= 0; i--) {
                if (buffer[i] != '\n' && buffer[i] != '\r') {
                    end = offset + i + 1;
                    break;
                }
            }
            offset += count;
        }
        return end;
    }

    /** Digests what lies between two offsets, each CR LF as LF. */
    static void digest(InputStream mail, long from, long end, MessageDigest digest) throws IOException {
        mail.skipNBytes(Math.min(from, end));
        byte[] buffer = new byte[BUFFER_BYTES];
        boolean held = false;
        for (long left = end - from; left > 0; ) {
            int count = mail.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                break;
            }
            left -= count;
            held = digest(buffer, count, held, digest);
        }
    }

    /** Says whether a CR at the end is held back until the next byte is known. */
    private static boolean digest(byte[] buffer, int count, boolean held, MessageDigest digest) {
        if (held && buffer[0] != '\n') {
            digest.update((byte) '\r');
        }
        int start = 0;
        for (int i = 0; i < count; i++) {
            boolean last = i + 1 == count;
            if (buffer[i] == '\r' && (last || buffer[i + 1] == '\n')) {
                digest.update(buffer, start, i - start);
                start = i + 1;
            }
        }
        digest.update(buffer, start, count - start);
        return buffer[count - 1] == '\r';
    }
}
