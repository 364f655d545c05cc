package io.guichet.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a program is started that refuses to run as root, and that must not get the terminal's Ctrl-C.
 *
 * <p>An ordinary user starts it as it is. Root starts it in a user namespace without a mapping ({@code unshare -U}),
 * where it is nobody and its files remain root's; where namespaces are not allowed (containers), as user and group 65534
 * ({@code setpriv}), to whom the files are handed. Each of these replaces itself by the program: the process id is the
 * program's.
 */
final class Unprivileged {
    private static final int NOBODY = 65_534;

    private static final int ROOT = 0;

    private final List<String> prefix;
    private final OptionalInt owner;

    private Unprivileged(List<String> prefix, OptionalInt owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** What is possible on this machine. */
    static Unprivileged here() {
        List<String> ownSession = works("setsid", "true") ? List.of("setsid") : List.of();
        if (!isRoot()) {
            return new Unprivileged(ownSession, OptionalInt.empty());
        }
        if (works("unshare", "-U", "true")) {
            return new Unprivileged(join(ownSession, List.of("unshare", "-U")), OptionalInt.of(ROOT));
        }
        List<String> nobody =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");
        if (works(join(nobody, List.of("true")).toArray(String[]::new))) {
            return new Unprivileged(join(ownSession, nobody), OptionalInt.of(NOBODY));
        }
        throw new PartFailed("PostgreSQL refuses to run as root and neither unshare nor setpriv is allowed here:"
                + " start it as an ordinary user.");
    }

    List<String> command(List<String> program) {
        return join(prefix, program);
    }

    /** Where the programs and other shared files may lie, so that whoever runs them can read them. */
    boolean needsPublicPlace() {
        return owner.equals(OptionalInt.of(NOBODY));
    }

    /** Hands a directory and all in it to the user whose files the program will read; only root can, and need. */
    void own(Path directory) throws IOException {
        if (owner.isPresent()) {
            hand(directory, owner.getAsInt());
        }
    }

    private static void hand(Path directory, int owner) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return handOne(path, owner);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return handOne(path, owner);
            }
        });
    }

    private static FileVisitResult handOne(Path path, int owner) throws IOException {
        Files.setAttribute(path, "unix:uid", owner);
        Files.setAttribute(path, "unix:gid", owner);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT);
        } catch (IOException | UnsupportedOperationException noProc) {
            return false;
        }
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }
}
