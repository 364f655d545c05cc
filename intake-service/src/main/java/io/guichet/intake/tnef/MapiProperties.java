package io.guichet.intake.tnef;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of a message or a file ([MS-OXTNEF] section 2.1.3.4), those that we read, up to what is broken. */
final class MapiProperties {

    static final int BODY = 0x1000;
    static final int COMPRESSED_RTF = 0x1009;
    static final int HTML = 0x1013;
    static final int FILE_DATA = 0x3701;
    static final int NAME = 0x3704;
    static final int LONG_NAME = 0x3707;
    static final int FILE_TYPE = 0x370E;
    static final int CONTENT_ID = 0x3712;
    static final int CODE_PAGE = 0x3FDE;

    static final MapiProperties NONE = new MapiProperties();

    private static final int STRING = 0x1E;
    private static final int UNICODE = 0x1F;
    private static final int OBJECT = 0x0D;
    private static final int BINARY = 0x102;
    private static final int MULTIPLE = 0x1000;
    private static final int NAMED = 0x8000;

    private record Value(int type, byte[] bytes) {}

    private final Map<Integer, Value> values = new HashMap<>();
    private byte[] bytes = new byte[0];
    private int at;

    private MapiProperties() {}

    static MapiProperties of(byte[] bytes) {
        MapiProperties properties = new MapiProperties();
        properties.bytes = bytes;
        int count = properties.next(4);
        // each takes at least eight bytes, so a count beyond the end stops there
        for (int i = 0; i < count && properties.at < bytes.length; i++) {
            if (!properties.readOne()) {
                break;
            }
        }
        properties.bytes = new byte[0];
        return properties;
    }

    /** The value as bytes; none when it is not there. */
    byte[] bytes(int property) {
        Value value = values.get(property);
        if (value == null) {
            return new byte[0];
        }
        // an object begins with the identifier of what kind it is
        return value.type() == OBJECT && value.bytes().length > 16
                ? Arrays.copyOfRange(value.bytes(), 16, value.bytes().length)
                : value.bytes();
    }

    int number(int property) {
        return TnefReader.number(bytes(property), 0, 4);
    }

    @Nullable
    String text(int property, Charset charset) {
        Value value = values.get(property);
        if (value == null || (value.type() != STRING && value.type() != UNICODE)) {
            return null;
        }
        String text = new String(value.bytes(), value.type() == UNICODE ? StandardCharsets.UTF_16LE : charset);
        int end = text.indexOf('\0');
        String bare = end < 0 ? text : text.substring(0, end);
        return bare.isBlank() ? null : bare;
    }

    private boolean readOne() {
        int type = next(2);
        int id = next(2);
        if (id >= NAMED) {
            at += 16;
            boolean numbered = next(4) == 0;
            skip(numbered ? 4 : padded(next(4)));
        }
        boolean multiple = (type & MULTIPLE) != 0;
        int plain = type & ~MULTIPLE;
        int width = width(plain);
        int count = multiple || width < 0 ? next(4) : 1;
        if (width == 0) {
            return false;
        }
        for (int i = 0; i < count && at < bytes.length; i++) {
            int length = width > 0 ? width : next(4);
            if (length < 0 || length > bytes.length - at) {
                return false;
            }
            values.putIfAbsent(id, new Value(plain, Arrays.copyOfRange(bytes, at, at + length)));
            skip(width > 0 && multiple && width == 2 ? width : padded(length));
        }
        at += multiple && width == 2 && count % 2 == 1 ? 2 : 0;
        return true;
    }

    /** Bytes of a value of this type, -1 when it says so itself, 0 when the type is unknown. */
    private static int width(int type) {
        return switch (type) {
            case 0x02, 0x0B -> 2;
            case 0x03, 0x04, 0x0A -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            case STRING, UNICODE, OBJECT, BINARY, 0x00 -> -1;
            default -> 0;
        };
    }

    private int next(int length) {
        int number = TnefReader.number(bytes, at, length);
        at += length;
        return number;
    }

    private void skip(int length) {
        at = length < 0 || length > bytes.length - at ? bytes.length : at + length;
    }

    private static int padded(int length) {
        return length > Integer.MAX_VALUE - 3 ? length : (length + 3) & ~3;
    }
}
