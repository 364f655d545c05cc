package io.guichet.proof.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.growth.MultipliedTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipliedTableTest {

    @Test
    void identifiersOfACopyFollowFromTheOriginals() {
        assertThat(new Column("ticket_id", "uuid", false).copied()).isEqualTo("md5(t.\"ticket_id\"::text || k)::uuid");
    }

    @Test
    void numbersOfACopyLieAboveTheRealOnes() {
        assertThat(new Column("number", "text", true).copied())
                .contains("::bigint + k * 1000000")
                .startsWith("regexp_replace(t.\"number\"");
    }

    @Test
    void onlyATextThatMakesRowsDifferIsChanged() {
        assertThat(new Column("key", "text", true).copied()).isEqualTo("t.\"key\" || '~' || k");
        assertThat(new Column("status", "text", false).copied()).isEqualTo("t.\"status\"");
    }

    @Test
    void aTableIsCopiedFromWhatWasSetAside() {
        assertThat(new MultipliedTable("ticket", List.of(new Column("queue", "text", false))).copies(3, 9))
                .isEqualTo("insert into public.\"ticket\" (\"queue\") select t.\"queue\" from pattern.\"ticket\" t,"
                        + " generate_series(3, 9) k on conflict do nothing");
    }
}
