package io.guichet.intake.imap;

import io.guichet.embedded.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A private Dovecot in a temporary directory; it ends with {@link #close}. */
final class Dovecot implements AutoCloseable {

    private static final String CONFIG = """
            base_dir = %1$s/run
            log_path = %1$s/dovecot.log
            protocols = imap
            listen = 127.0.0.1
            ssl = no
            disable_plaintext_auth = no
            mail_location = maildir:%1$s/mail/%%u
            passdb {
              driver = static
              args = password=secret
            }
            userdb {
              driver = static
              args = uid=%3$s gid=%4$s home=%1$s/home/%%u
            }
            first_valid_uid = 1
            service imap-login {
              inet_listener imap {
                port = %2$d
              }
              inet_listener imaps {
                port = 0
              }
            }
            """;
    private static final String ROOTLESS = """
            default_internal_user = %1$s
            default_internal_group = %2$s
            default_login_user = %1$s
            service anvil {
              chroot =
            }
            service imap-login {
              chroot =
            }
            """;

    private final Path directory;
    private final int port;
    private final Process process;

    private Dovecot(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /** Where the program is, when it is there. */
    static Optional<Path> program() {
        return Stream.of("/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/usr/bin/dovecot")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Dovecot start() {
        try {
            Path directory = Files.createTempDirectory("guichet-dovecot-");
            int port = Ports.free();
            boolean root = "root".equals(System.getProperty("user.name"));
            String user = root ? "mail" : System.getProperty("user.name");
            Path mail = Files.createDirectories(directory.resolve("mail"));
            Path home = Files.createDirectories(directory.resolve("home"));
            if (root) {
                UserPrincipal owner = directory
                        .getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(user);
                for (Path path : List.of(directory, mail, home)) {
                    Files.setOwner(path, owner);
                }
            }
            // it is made for one user; others may enter, for Dovecot's own processes run as another
            directory.toFile().setExecutable(true, false);
            directory.toFile().setReadable(true, false);
            String group = root ? "mail" : group(directory);
            String config =
                    CONFIG.formatted(directory, port, user, group) + (root ? "" : ROOTLESS.formatted(user, group));
            Path file = Files.writeString(directory.resolve("dovecot.conf"), config);
            Process process = new ProcessBuilder(program().orElseThrow().toString(), "-F", "-c", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out").toFile())
                    .start();
            return new Dovecot(directory, port, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String group(Path path) throws IOException {
        return Files.readAttributes(path, java.nio.file.attribute.PosixFileAttributes.class)
                .group()
                .getName();
    }

    int port() {
        return port;
    }

    MailAccount account(String user) {
        return new MailAccount(port, user, "secret");
    }

    /** All uids of a user's mails become other ones: Dovecot forgets what it knew and makes a new uidvalidity. */
    void forgetUids(String user) {
        try (Stream<Path> files = Files.walk(directory.resolve("mail").resolve(user))) {
            List<Path> indexes = files.filter(
                            file -> file.getFileName().toString().startsWith("dovecot"))
                    .filter(Files::isRegularFile)
                    .toList();
            for (Path index : indexes) {
                Files.deleteIfExists(index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
