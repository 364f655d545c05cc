package io.guichet.intake.tnef;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The text of the message: HTML if there is any, else plain, else what its RTF says. */
final class TnefBody {

    static final int MAX_BYTES = 1024 * 1024;

    private byte[] plain = new byte[0];
    private MapiProperties properties = MapiProperties.NONE;
    private boolean html;

    void plain(byte[] bytes) {
        plain = bytes;
    }

    void properties(MapiProperties read) {
        properties = read;
    }

    boolean isHtml() {
        return html;
    }

    /** The text; {@link #isHtml()} says of what kind it is. */
    @Nullable
    String text(Charset charset) {
        byte[] page = properties.bytes(MapiProperties.HTML);
        if (page.length > 0) {
            html = true;
            int codePage = properties.number(MapiProperties.CODE_PAGE);
            return cut(new String(page, codePage == 0 ? charset : CodePages.charset(codePage)));
        }
        String said = properties.text(MapiProperties.BODY, charset);
        if (said != null) {
            return cut(said);
        }
        if (plain.length > 0) {
            return new String(plain, charset).replace("\0", "");
        }
        byte[] compressed = properties.bytes(MapiProperties.COMPRESSED_RTF);
        return compressed.length == 0 ? null : rtf(compressed);
    }

    private @Nullable String rtf(byte[] compressed) {
        RtfText rtf = RtfText.of(CompressedRtf.decompressed(compressed, MAX_BYTES));
        html = rtf.html();
        return rtf.text().isBlank() ? null : rtf.text();
    }

    private static String cut(String text) {
        return text.length() <= MAX_BYTES ? text : text.substring(0, MAX_BYTES);
    }
}
