package io.guichet.local.endtoend;

import io.guichet.local.LocalSystem;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What lies in somebody's mailbox at the local mail server. */
final class Mailbox {

    private Mailbox() {}

    static List<MimeMessage> of(LocalSystem system, String address) throws IOException {
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect(system.mailHost(), system.imapPort(), address, "any");
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(jakarta.mail.Folder.READ_ONLY);
                var mails = new ArrayList<MimeMessage>();
                for (var mail : inbox.getMessages()) {
                    var bytes = new ByteArrayOutputStream();
                    mail.writeTo(bytes);
                    mails.add(new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray())));
                }
                return mails;
            }
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
