package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryConfigCheckTest {

    @Test
    void theDefaultsAreSound() {
        assertThatCode(() -> DeliveryConfigCheck.demandSound(config(Map.of()))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9"})
    void tooManyOrNoMailsAtOnceAreRefused(String concurrency) {
        var config = config(Map.of("guichet.notification.concurrency", concurrency));

        assertThatThrownBy(() -> DeliveryConfigCheck.demandSound(config)).hasMessageContaining("from 1 to 8");
    }

    @Test
    void aLeaseMustOutlastAMail() {
        var config = config(Map.of("guichet.notification.lease", "PT2M"));

        assertThatThrownBy(() -> DeliveryConfigCheck.demandSound(config)).hasMessageContaining("must be longer");
    }

    @Test
    void withoutKeyNothingStarts() {
        assertThatThrownBy(() -> new MessageIdsProducer().messageIds(Optional::empty))
                .hasMessageContaining("set GUICHET_MAIL_KEY");
        assertThatThrownBy(() -> new MessageIdsProducer().messageIds(() -> Optional.of("short")))
                .hasMessageContaining("32 random characters");
    }

    private static DeliveryConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(DeliveryConfig.class)
                .withDefaultValues(settings)
                .addDefaultInterceptors()
                .build()
                .getConfigMapping(DeliveryConfig.class);
    }
}
