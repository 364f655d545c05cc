package io.guichet.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where a running local system is reached, for the demo, the load and the end-to-end tests.
 *
 * @param intake base address of intake-service, without a slash at its end
 * @param triage base address of triage-service
 * @param ticket base address of ticket-service
 * @param sla base address of sla-service
 * @param notification base address of notification-service
 * @param mailHost host of the mail server
 * @param smtpPort its SMTP port
 * @param imapPort its IMAP port; user is the address, any password
 * @param tokens directory with one bearer token per role: {@code client}, {@code agent}, {@code manager}, {@code system}
 * @param organization name of the customer organization that the client's token belongs to
 * @param samples directory of the demo's samples ({@code deploy/local/demo})
 * @param memory what each part takes now; empty where {@code /proc} does not tell
 */
public record LocalSystem(
        URI intake,
        URI triage,
        URI ticket,
        URI sla,
        URI notification,
        String mailHost,
        int smtpPort,
        int imapPort,
        Path tokens,
        String organization,
        Path samples,
        Supplier<List<ProcessMemory>> memory) {

    /**
     * The bearer token of a role.
     *
     * @param role {@code client}, {@code agent}, {@code manager} or {@code system}
     * @throws IOException if it cannot be read
     */
    public String token(String role) throws IOException {
        return Files.readString(tokens.resolve(role)).strip();
    }
}
