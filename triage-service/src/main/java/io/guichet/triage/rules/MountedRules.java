package io.guichet.triage.rules;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFileReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The rule file and what it is checked against, where they lie; blocking. */
final class MountedRules {

    static final String FILE = "triage.yaml";
    static final String DESK = "desk.yaml";

    private final Path directory;
    private final DeskFileReader reader;

    MountedRules(Path directory, DeskFileReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** @throws BrokenDeskFile if anything is wrong */
    RuleBook read() {
        return read(text(FILE));
    }

    /**
     * Other rules for the same desk.
     *
     * @throws BrokenDeskFile if anything is wrong
     */
    RuleBook read(String yaml) {
        var desk = reader.read(DESK, text(DESK), DeskKinds.class).content().desk();
        return RuleBookReader.read(reader.read(FILE, yaml, RuleFile.class), desk);
    }

    private String text(String name) {
        var path = directory.resolve(name);
        try {
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new BrokenDeskFile(
                    path.toAbsolutePath().normalize()
                            + " does not exist; guichet.desk.directory must name a directory with the desk's files, such as deploy/desks/a");
        } catch (MalformedInputException e) {
            throw new BrokenDeskFile(name + " is not UTF-8 text");
        } catch (IOException e) {
            throw new BrokenDeskFile(path + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * What changes when the files' texts do. The paths are followed anew each time: a Kubernetes ConfigMap is changed by a link that
     * is swapped.
     */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : List.of(DESK, FILE)) {
                digest.update(Files.readAllBytes(directory.resolve(name)));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return e.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
