package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageIdsTest {

    private static final UUID JOB = UUID.fromString("0199aa20-0000-7000-8000-000000000001");

    @Test
    void anIdNamesTicketAndJobAndIsSigned() {
        var ids = new MessageIds("0123456789abcdef0123456789abcdef");

        // printf '2026-000001.0199aa20000070008000000000000001' | openssl dgst -sha256 -hmac
        // 0123456789abcdef0123456789abcdef
        assertThat(ids.of("2026-000001", JOB, "desk.test"))
                .isEqualTo("<2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976f@desk.test>");
    }

    @Test
    void anotherKeySignsDifferently() {
        var one = new MessageIds("0123456789abcdef0123456789abcdef").of("2026-000001", JOB, "desk.test");
        var other = new MessageIds("0123456789abcdef0123456789abcdeg").of("2026-000001", JOB, "desk.test");

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void anotherTicketIsSignedDifferently() {
        var ids = new MessageIds("0123456789abcdef0123456789abcdef");

        assertThat(signature(ids.of("2026-000001", JOB, "desk.test")))
                .isNotEqualTo(signature(ids.of("2026-000002", JOB, "desk.test")));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new MessageIds("too short")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String signature(String id) {
        return id.substring(id.lastIndexOf('.', id.indexOf('@')), id.indexOf('@'));
    }
}
