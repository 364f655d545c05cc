package io.guichet.intake.imap;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** An account at a mail server, as a colleague with a mail program sees it. */
final class MailAccount {

    private final int port;
    private final String user;
    private final String password;
    private final Session session = Session.getInstance(new Properties());

    MailAccount(int port, String user, String password) {
        this.port = port;
        this.user = user;
        this.password = password;
    }

    /** Puts mails into a folder. */
    void put(String folder, boolean seen, String... mails) {
        with(store -> {
            Folder there = store.getFolder(folder);
            if (!there.exists()) {
                there.create(Folder.HOLDS_MESSAGES);
            }
            List<Message> messages = new ArrayList<>();
            for (String mail : mails) {
                MimeMessage message =
                        new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
                message.setFlag(Flags.Flag.SEEN, seen);
                messages.add(message);
            }
            there.appendMessages(messages.toArray(Message[]::new));
        });
    }

    /** Subjects of the mails of a folder, in their order; with a star those that are marked as seen. */
    List<String> subjects(String folder) {
        List<String> subjects = new ArrayList<>();
        with(store -> {
            Folder there = store.getFolder(folder);
            if (there.exists()) {
                there.open(Folder.READ_ONLY);
                for (Message message : there.getMessages()) {
                    subjects.add(message.getSubject() + (message.isSet(Flags.Flag.SEEN) ? "*" : ""));
                }
                there.close(false);
            }
        });
        return subjects;
    }

    /** Marks all mails of a folder as seen. */
    void markSeen(String folder) {
        with(store -> {
            Folder there = store.getFolder(folder);
            there.open(Folder.READ_WRITE);
            there.setFlags(there.getMessages(), new Flags(Flags.Flag.SEEN), true);
            there.close(false);
        });
    }

    /** Flags mails of a subject as deleted, as a mail program does before it removes them. */
    void markDeleted(String folder, String subject) {
        with(store -> {
            Folder there = store.getFolder(folder);
            there.open(Folder.READ_WRITE);
            for (Message message : there.getMessages()) {
                message.setFlag(
                        Flags.Flag.DELETED, message.isSet(Flags.Flag.DELETED) || subject.equals(message.getSubject()));
            }
            there.close(false);
        });
    }

    private void with(Work work) {
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", port, user, password);
            work.on(store);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private interface Work {
        void on(Store store) throws MessagingException;
    }
}
