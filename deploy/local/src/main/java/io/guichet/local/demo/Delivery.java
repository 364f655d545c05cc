package io.guichet.local.demo;

import io.guichet.local.LocalSystem;
import io.guichet.local.client.Mailboxes;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Sends mails to the desk's addresses, as customers do, and waits until intake has fetched them. */
final class Delivery {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 200;
    private static final String PROCESSED = "Processed";

    private final Mailboxes mailboxes;
    private final Session session;

    Delivery(LocalSystem system) {
        this.mailboxes = Mailboxes.of(system);
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", system.mailHost());
        properties.setProperty("mail.smtp.port", String.valueOf(system.smtpPort()));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        this.session = Session.getInstance(properties);
    }

    /**
     * Returns when intake has taken the mail in and moved it away, or when patience is at its end.
     *
     * @param mailbox the desk's mailbox, by its name
     * @param content with a Message-ID
     */
    void deliver(String mailbox, byte[] content) throws IOException, InterruptedException {
        String address = mailbox + "@desk.example";
        try {
            MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(content));
            send(mail, address);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!isFetched(address, mail.getMessageID()) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (MessagingException e) {
            throw new IOException("A mail to " + address + " could not be sent", e);
        }
    }

    private void send(MimeMessage mail, String address) throws MessagingException {
        // as it is: Transport.send would give it a Message-ID of its own
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, InternetAddress.parse(address));
        }
    }

    private boolean isFetched(String address, String messageId) throws IOException, MessagingException {
        for (MimeMessage mail : mailboxes.read(address, PROCESSED)) {
            if (messageId.equals(mail.getMessageID())) {
                return true;
            }
        }
        return false;
    }
}
