package io.guichet.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal reaches the launcher alone and the parts stop
 * in order.
 */
final class OwnSession {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private OwnSession() {}

    /** The command to start instead; the process id is the program's. Without {@code setsid} it stays as it is. */
    static List<String> command(List<String> program) {
        List<String> command = new ArrayList<>();
        PLACES.stream().filter(Files::isExecutable).findFirst().ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(program);
        return command;
    }
}
