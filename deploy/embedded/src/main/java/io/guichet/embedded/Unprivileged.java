package io.guichet.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

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

    private final List<String> prefix;
    private final boolean anotherUser;

    private Unprivileged(List<String> prefix, boolean anotherUser) {
        this.prefix = prefix;
        this.anotherUser = anotherUser;
    }

    /** What is possible on this machine. */
    static Unprivileged here() {
        List<String> ownSession = works("setsid", "true") ? List.of("setsid") : List.of();
        if (!isRoot()) {
            return new Unprivileged(ownSession, false);
        }
        if (works("unshare", "-U", "true")) {
            return new Unprivileged(join(ownSession, List.of("unshare", "-U")), false);
        }
        List<String> nobody =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");
        if (works(join(nobody, List.of("true")).toArray(String[]::new))) {
            return new Unprivileged(join(ownSession, nobody), true);
        }
        throw new PartFailed("PostgreSQL refuses to run as root and neither unshare nor setpriv is allowed here:"
                + " start it as an ordinary user.");
    }

    List<String> command(List<String> program) {
        return join(prefix, program);
    }

    /** Where the programs and other shared files may lie, so that whoever runs them can read them. */
    boolean needsPublicPlace() {
        return anotherUser;
    }

    /** Hands a directory and all in it to the user who will run the program. */
    void own(Path directory) throws IOException {
        if (!anotherUser) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return hand(path);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return hand(path);
            }
        });
    }

    private static FileVisitResult hand(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", NOBODY);
        Files.setAttribute(path, "unix:gid", NOBODY);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
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
