package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        String table =
                Table.of(List.of("A", "SECOND", "C"), List.of(List.of("one", "2", "x"), List.of("1", "two", "")));

        assertThat(table.lines())
                .containsExactly(
                        "A    SECOND  C", //
                        "one  2       x",
                        "1    two");
    }

    @Test
    void aLongCellIsCutUnlessItIsTheLast() {
        String longText = "x".repeat(Table.WIDEST + 10);

        String row = Table.of(List.of("A", "B"), List.of(List.of(longText, longText)))
                .lines()
                .toList()
                .get(1);

        assertThat(row).isEqualTo("x".repeat(Table.WIDEST - 1) + "…  " + longText);
    }

    @Test
    void aCellStaysOnItsLine() {
        assertThat(Table.of(List.of("A"), List.of(List.of("two\nlines"))).lines())
                .containsExactly("A", "two lines");
    }
}
