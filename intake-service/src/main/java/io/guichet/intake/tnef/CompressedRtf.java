package io.guichet.intake.tnef;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** RTF as Outlook compresses it ([MS-OXRTFCP]). */
final class CompressedRtf {

    private static final int COMPRESSED = 0x75465A4C;
    private static final int HEADER_BYTES = 16;
    private static final int WINDOW = 4096;
    private static final byte[] BEGINNING =
            ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
                            + "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
                            + "\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
                    .getBytes(StandardCharsets.US_ASCII);

    private CompressedRtf() {}

    /** The RTF, at most {@code max} bytes of it, up to what is broken. */
    static byte[] decompressed(byte[] bytes, int max) {
        if (TnefReader.number(bytes, 8, 4) != COMPRESSED) {
            return bytes.length <= HEADER_BYTES
                    ? new byte[0]
                    : Arrays.copyOfRange(bytes, HEADER_BYTES, Math.min(bytes.length, HEADER_BYTES + max));
        }
        byte[] window = Arrays.copyOf(BEGINNING, WINDOW);
        int write = BEGINNING.length;
        ByteArrayOutputStream rtf = new ByteArrayOutputStream();
        int at = HEADER_BYTES;
        while (at < bytes.length && rtf.size() < max) {
            int control = bytes[at++];
            for (int bit = 0; bit < 8 && at < bytes.length; bit++, control >>= 1) {
                if ((control & 1) == 0) {
                    write = put(bytes[at++], window, write, rtf);
                    continue;
                }
                int reference = (bytes[at] & 0xFF) << 8 | (at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0);
                at += 2;
                int from = reference >> 4;
                if (from == write) {
                    return rtf.toByteArray();
                }
                for (int i = 0; i < (reference & 0xF) + 2; i++) {
                    write = put(window[(from + i) % WINDOW], window, write, rtf);
                }
            }
        }
        return rtf.toByteArray();
    }

    private static int put(byte b, byte[] window, int write, ByteArrayOutputStream rtf) {
        rtf.write(b);
        window[write] = b;
        return (write + 1) % WINDOW;
    }
}
