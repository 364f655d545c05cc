package io.guichet.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.seeded.Failpoint;
import io.guichet.proof.faults.Fault.Halt;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FailpointsTest {

    @Test
    void everyPlaceThatTheServicesHaveIsHaltedAt() {
        assertThat(Failpoints.all().stream().map(halt -> ((Halt) halt).point()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Failpoint.values()).map(Failpoint::label).toList());
    }
}
