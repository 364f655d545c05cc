package io.guichet.intake.tnef;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of [MS-OXTNEF] one after the other. What comes after something broken is left out; checksums do not
 * count, for real senders get them wrong.
 *
 * @param <T> as which the files' contents are kept
 */
public final class TnefReader<T> {

    /** Keeps the content of a file. */
    public interface Keeping<T> {

        /** @param content all of the file, read to its end */
        T keep(InputStream content) throws IOException;
    }

    private static final int SIGNATURE = 0x223E9F78;
    private static final int MAX_PROPERTIES_BYTES = 4 * 1024 * 1024;

    private static final int BODY = 0x800C;
    private static final int FILE_DATA = 0x800F;
    private static final int FILE_TITLE = 0x8010;
    private static final int FILE_BEGINS = 0x9002;
    private static final int PROPERTIES = 0x9003;
    private static final int FILE_PROPERTIES = 0x9005;
    private static final int CODE_PAGE = 0x9007;

    private final Keeping<T> keeping;
    private final List<Tnef.File<T>> files = new ArrayList<>();
    private final TnefBody body = new TnefBody();
    private Charset charset = CodePages.charset(1252);
    private @Nullable T data;
    private byte[] title = new byte[0];
    private MapiProperties properties = MapiProperties.NONE;

    public TnefReader(Keeping<T> keeping) {
        this.keeping = keeping;
    }

    /**
     * Reads it all.
     *
     * @throws IOException when it is no TNEF at all, or a content cannot be kept
     */
    public Tnef<T> read(InputStream tnef) throws IOException {
        if (number(tnef.readNBytes(4), 0, 4) != SIGNATURE) {
            throw new IOException("It does not begin like a winmail.dat.");
        }
        tnef.readNBytes(2);
        for (byte[] head = tnef.readNBytes(9); head.length == 9; head = tnef.readNBytes(9)) {
            long length = number(head, 5, 4) & 0xFFFFFFFFL;
            try (InputStream value = new BoundedInput(tnef, length)) {
                take(number(head, 1, 2), length, value);
            } catch (EOFException cutOff) {
                break;
            }
            tnef.readNBytes(2);
        }
        finishFile();
        return new Tnef<>(body.text(charset), body.isHtml(), List.copyOf(files));
    }

    private void take(int attribute, long length, InputStream value) throws IOException {
        switch (attribute) {
            case FILE_BEGINS -> finishFile();
            case FILE_DATA -> data = keeping.keep(value);
            case FILE_TITLE -> title = value.readNBytes(1_000);
            case CODE_PAGE -> charset = CodePages.charset(number(value.readNBytes(4), 0, 4));
            case BODY -> body.plain(value.readNBytes(TnefBody.MAX_BYTES));
            case PROPERTIES -> body.properties(properties(length, value));
            case FILE_PROPERTIES -> properties = properties(length, value);
            default -> {}
        }
    }

    private static MapiProperties properties(long length, InputStream value) throws IOException {
        return length > MAX_PROPERTIES_BYTES ? MapiProperties.NONE : MapiProperties.of(value.readAllBytes());
    }

    private void finishFile() throws IOException {
        byte[] embedded = properties.bytes(MapiProperties.FILE_DATA);
        T content = data == null && embedded.length > 0 ? keeping.keep(new ByteArrayInputStream(embedded)) : data;
        if (content != null) {
            files.add(new Tnef.File<>(
                    name(),
                    properties.text(MapiProperties.FILE_TYPE, charset),
                    properties.text(MapiProperties.CONTENT_ID, charset),
                    content));
        }
        data = null;
        title = new byte[0];
        properties = MapiProperties.NONE;
    }

    private @Nullable String name() {
        String longName = properties.text(MapiProperties.LONG_NAME, charset);
        String name = longName == null ? properties.text(MapiProperties.NAME, charset) : longName;
        String shortName = new String(title, charset).replace("\0", "");
        return name != null ? name : shortName.isBlank() ? null : shortName;
    }

    /** Little-endian; bytes that are not there are zero. */
    static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (from + i < bytes.length ? bytes[from + i] & 0xFF : 0);
        }
        return number;
    }
}
