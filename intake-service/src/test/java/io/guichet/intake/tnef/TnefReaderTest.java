package io.guichet.intake.tnef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TnefReaderTest {

    @Test
    void filesAndTextAreFound() throws IOException {
        Tnef<String> tnef = read(new Writer()
                .attribute(1, 0x9007, new byte[] {(byte) 0xE4, 4, 0, 0})
                .attribute(1, 0x800C, "Voil\u00e0 l'\u00e9tat\0".getBytes(Charset.forName("windows-1252")))
                .attribute(2, 0x9002, new byte[14])
                .attribute(2, 0x8010, "ETAT~1.TXT\0".getBytes(StandardCharsets.US_ASCII))
                .attribute(2, 0x800F, "premier".getBytes(StandardCharsets.US_ASCII))
                .attribute(
                        2,
                        0x9005,
                        new Properties()
                                .value(0x1F, 0x3707, "\u00e9tat \u20ac.txt\0".getBytes(StandardCharsets.UTF_16LE))
                                .value(0x1E, 0x370E, "text/plain\0".getBytes(StandardCharsets.US_ASCII))
                                .value(0x1E, 0x3712, "etat@1\0".getBytes(StandardCharsets.US_ASCII))
                                .bytes())
                .attribute(2, 0x9002, new byte[14])
                .attribute(2, 0x800F, "second".getBytes(StandardCharsets.US_ASCII))
                .attribute(2, 0x8010, "b.bin\0".getBytes(StandardCharsets.US_ASCII))
                .bytes());

        assertThat(tnef.body()).isEqualTo("Voilà l'état");
        assertThat(tnef.html()).isFalse();
        assertThat(tnef.files())
                .containsExactly(
                        new Tnef.File<>("état €.txt", "text/plain", "etat@1", "premier"),
                        new Tnef.File<>("b.bin", null, null, "second"));
    }

    @Test
    void htmlIsReadInItsOwnCharset() throws IOException {
        byte[] html = "<p>d\u00e9j\u00e0 10 \u20ac</p>".getBytes(StandardCharsets.UTF_8);
        Tnef<String> tnef = read(new Writer()
                .attribute(
                        1,
                        0x9003,
                        new Properties()
                                .named(0x0B, 0x8001, new byte[] {1, 0})
                                .number(0x3FDE, 65001)
                                .value(0x102, 0x1013, html)
                                .bytes())
                .bytes());

        assertThat(tnef.html()).isTrue();
        assertThat(tnef.body()).isEqualTo("<p>déjà 10 €</p>");
    }

    /** The example of [MS-OXRTFCP] section 3.1. */
    @Test
    void rtfIsDecompressed() throws IOException {
        byte[] compressed = hex(
                "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0");
        assertThat(new String(CompressedRtf.decompressed(compressed, 10_000), StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");

        Tnef<String> tnef = read(new Writer()
                .attribute(
                        1,
                        0x9003,
                        new Properties().value(0x102, 0x1009, compressed).bytes())
                .bytes());
        assertThat(tnef.body()).isEqualTo("hello world");
    }

    @Test
    void decompressionStopsAtItsLimit() {
        byte[] bomb = new byte[100_000];
        Arrays.fill(bomb, (byte) 0xFF);
        System.arraycopy(hex("00000000000000004c5a4675"), 0, bomb, 0, 12);

        assertThat(CompressedRtf.decompressed(bomb, 5_000)).hasSizeLessThan(5_000 + 8 * 17);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}d\\'e9j\\'e0\\par \\b vu\\b0\\tab x}|déjà\\nvu\\tx|false",
                "{\\rtf1\\u233?t\\u233\\'e9 \\{a\\}\\~\\emdash}|été {a} —|false",
                "{\\rtf1{\\*\\generator x;}{\\pict 00ff}text|text|false",
                "{\\rtf1\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\b\\htmlrtf0 d\\'e9j\\'e0\\htmlrtf }\\htmlrtf0{\\*\\htmltag72 </p>}}|<p>déjà</p>|true"
            })
    void rtfSaysWhatItSays(String rtf, String text, boolean html) {
        assertThat(RtfText.of(rtf.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new RtfText(text.replace("\\n", "\n").replace("\\t", "\t"), html));
    }

    @Test
    void whatIsCutOffKeepsWhatCameBefore() throws IOException {
        byte[] whole = new Writer()
                .attribute(2, 0x9002, new byte[14])
                .attribute(2, 0x800F, "first".getBytes(StandardCharsets.US_ASCII))
                .attribute(2, 0x9002, new byte[14])
                .attribute(2, 0x800F, new byte[1_000])
                .bytes();

        assertThat(read(Arrays.copyOf(whole, whole.length - 500)).files())
                .first()
                .extracting(Tnef.File::content)
                .isEqualTo("first");
    }

    @Test
    void somethingElseIsRefused() {
        assertThatThrownBy(() -> read("no winmail.dat".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class);
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 300) byte[] properties, @ForAll @Size(max = 100) byte[] tail)
            throws IOException {
        Tnef<String> tnef = read(new Writer()
                .attribute(1, 0x9003, properties)
                .attribute(2, 0x9005, properties)
                .raw(tail)
                .bytes());

        assertThat(tnef.files()).hasSizeLessThan(100);
        assertThat(RtfText.of(properties)).isNotNull();
        assertThat(CompressedRtf.decompressed(properties, 1_000)).hasSizeLessThan(2_000);
    }

    private static Tnef<String> read(byte[] bytes) throws IOException {
        return new TnefReader<>((InputStream content) -> new String(content.readAllBytes(), StandardCharsets.US_ASCII))
                .read(new ByteArrayInputStream(bytes));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] little(int number, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (number >>> 8 * i);
        }
        return bytes;
    }

    private static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Writer() {
            out.writeBytes(little(0x223E9F78, 4));
            out.writeBytes(little(1, 2));
        }

        Writer attribute(int level, int id, byte[] value) {
            out.write(level);
            out.writeBytes(little(id, 4));
            out.writeBytes(little(value.length, 4));
            out.writeBytes(value);
            out.writeBytes(little(0, 2));
            return this;
        }

        Writer raw(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    private static final class Properties {
        private final List<byte[]> values = new ArrayList<>();

        Properties value(int type, int id, byte[] value) {
            return add(
                    little(type, 2),
                    little(id, 2),
                    little(1, 4),
                    little(value.length, 4),
                    value,
                    new byte[-value.length & 3]);
        }

        Properties number(int id, int number) {
            return add(little(0x03, 2), little(id, 2), little(number, 4));
        }

        Properties named(int type, int id, byte[] value) {
            return add(
                    little(type, 2), little(id, 2), new byte[16], little(0, 4), little(7, 4), Arrays.copyOf(value, 4));
        }

        private Properties add(byte[]... pieces) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            for (byte[] piece : pieces) {
                one.writeBytes(piece);
            }
            values.add(one.toByteArray());
            return this;
        }

        byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(little(values.size(), 4));
            values.forEach(all::writeBytes);
            return all.toByteArray();
        }
    }
}
