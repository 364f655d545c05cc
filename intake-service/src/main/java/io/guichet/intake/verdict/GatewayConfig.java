package io.guichet.intake.verdict;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The mail gateways that a mail has passed before it comes in here. */
@ConfigMapping(prefix = "guichet.mail-gateway")
public interface GatewayConfig {

    /**
     * The names under which they write what they found, such as mx.desk.example (RFC 8601, authserv-id). Only these are
     * believed. None, the default: the topmost field is believed, and a gateway must remove those that it did not write.
     */
    Optional<List<String>> names();
}
