package io.guichet.local.client;

import io.guichet.local.LocalSystem;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the local mail server has delivered. */
public final class Mailboxes {
    private static final String ANY_PASSWORD = "any";
    private static final String LIMIT_MILLIS = "10000";

    private final String host;
    private final int port;
    private final Session session;

    /**
     * @param host of the mail server
     * @param port for IMAP
     */
    public Mailboxes(String host, int port) {
        this.host = host;
        this.port = port;
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", LIMIT_MILLIS);
        properties.setProperty("mail.imap.timeout", LIMIT_MILLIS);
        this.session = Session.getInstance(properties);
    }

    /** The mailboxes of a running system. */
    public static Mailboxes of(LocalSystem system) {
        return new Mailboxes(system.mailHost(), system.imapPort());
    }

    /**
     * The mails of a mailbox, oldest first, whole and independent of the server.
     *
     * @throws IOException if the mail server is not reached
     */
    public List<MimeMessage> read(String address) throws IOException {
        return read(address, "INBOX");
    }

    /** As {@link #read(String)}, in another folder; none if there is no such folder. */
    public List<MimeMessage> read(String address, String folder) throws IOException {
        try (Store store = session.getStore("imap")) {
            store.connect(host, port, address, ANY_PASSWORD);
            Folder there = store.getFolder(folder);
            return there.exists() ? all(there) : List.of();
        } catch (MessagingException e) {
            throw new IOException(
                    "The mail server at " + host + ":" + port + " does not show the mailbox " + address, e);
        }
    }

    private List<MimeMessage> all(Folder folder) throws MessagingException, IOException {
        try (folder) {
            folder.open(Folder.READ_ONLY);
            List<MimeMessage> mails = new ArrayList<>();
            for (Message mail : folder.getMessages()) {
                mails.add(copy(mail));
            }
            return mails;
        }
    }

    private MimeMessage copy(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
