package io.guichet.intake.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name;addresses\nZoé, Martin;a@x.example|b@x.example\n",
                "\ufeffname;addresses\r\n\"Zoé, Martin\";a@x.example | b@x.example\r\n",
                "name,addresses\n\"Zoé, Martin\",a@x.example|b@x.example",
                "\ufeff\"name\",\"addresses\"\n\n\"Zoé, Martin\",\"a@x.example|b@x.example\"\n\n"
            })
    void semicolonsCommasAndMarksAreRead(String file) {
        List<CsvLine> lines = read(file);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).text(Column.NAME)).isEqualTo("Zoé, Martin");
        assertThat(lines.get(0).texts(Column.ADDRESSES)).containsExactly("a@x.example", "b@x.example");
    }

    @Test
    void aLineIsNamedByWhereItBegins() {
        List<CsvLine> lines = read("name;language\nOne;fr\n\n\"Two\nlines\";en\nThree;fr\n");

        assertThat(lines.stream().map(CsvLine::number)).containsExactly(2L, 4L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name;language\nOk;fr\n\"never closed;fr\nNext;fr\n", "name;language\nOk;fr\n\"%s;fr\n"})
    void aQuotationMarkThatIsNotClosedEndsTheReadingThere(String file) {
        List<CsvLine> lines = read(file.replace("%s", "x".repeat(10_000_000)));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).text(Column.NAME)).isEqualTo("Ok");
        assertThat(lines.get(1).broken().line()).isEqualTo(3);
        assertThat(lines.get(1).broken().reason()).contains("nothing from here on was read");
    }

    @Test
    void aFieldOfTenMegabytesIsNotReadWhole() throws IOException {
        long[] read = {0};
        String file = "name\n" + "x".repeat(10_000_000) + "\nNext\n";
        InputStream counted = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                int got = super.read(buffer, offset, length);
                read[0] += got;
                return got;
            }
        };

        List<CsvLine> lines = new CsvLines(counted).next(10);

        assertThat(lines.get(0).broken().reason()).contains("64 KB");
        assertThat(read[0]).isLessThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b;fr", "a\u0007b;fr", "only one", "three;fr;more"})
    void aLineThatIsNoneIsRefusedAndTheNextIsRead(String line) {
        List<CsvLine> lines = read("name;language\n" + line + "\nNext;fr\n");

        assertThat(lines.get(0).broken()).isNotNull();
        assertThat(lines.get(1).text(Column.NAME)).isEqualTo("Next");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedLineByLine() throws IOException {
        byte[] file = "name\nZo\u00e9\nNext\n".getBytes(StandardCharsets.ISO_8859_1);

        List<CsvLine> lines = new CsvLines(new ByteArrayInputStream(file)).next(10);

        assertThat(lines.get(0).broken().field()).isEqualTo("name");
        assertThat(lines.get(1).text(Column.NAME)).isEqualTo("Next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "language\nfr\n", "name;name\na;b\n", "name;colour\na;b\n", "\"name\nx"})
    void aFileWithoutSuchAHeaderIsRefused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(InvalidRequest.class).hasMessageContaining("header");
    }

    @Test
    void noMoreThanAHundredThousandLinesAreTaken() {
        List<CsvLine> lines = read("name\n" + "x\n".repeat(100_005));

        assertThat(lines).hasSize(100_001);
        assertThat(lines.get(100_000).broken().reason()).contains("100,000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+33561000000",
                "-1",
                "@x",
                "'quoted",
                "''",
                "'",
                "'=x",
                "\tx",
                "",
                "plain",
                "l'été"
            })
    void noCellIsAFormulaAndEachIsReadAsItWas(String value) {
        String cell = CsvCell.written(value);

        assertThat(cell)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(CsvCell.read(cell)).isEqualTo(value);
    }

    private static List<CsvLine> read(String file) {
        try {
            CsvLines lines = new CsvLines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            List<CsvLine> all = new ArrayList<>();
            for (List<CsvLine> next = lines.next(3); !next.isEmpty(); next = lines.next(3)) {
                all.addAll(next);
            }
            return all;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
