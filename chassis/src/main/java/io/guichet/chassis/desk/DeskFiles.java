package io.guichet.chassis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the desk's files. */
@ApplicationScoped
public class DeskFiles {

    private final DeskConfig config;
    private final DeskFileReader reader;

    DeskFiles(DeskConfig config, Validator validator) {
        this.config = config;
        this.reader = new DeskFileReader(validator);
    }

    /** Where the desk's files lie. */
    public Path directory() {
        return config.directory();
    }

    /**
     * Reads a file whole and checks it: YAML, no unknown field, types, Bean Validation.
     *
     * @throws BrokenDeskFile if anything is wrong; thrown while a service starts, it stops the service
     */
    public <T> DeskFile<T> read(String fileName, Class<T> type) {
        var path = directory().resolve(fileName);
        try {
            return reader.read(fileName, Files.readString(path), type);
        } catch (NoSuchFileException e) {
            throw new BrokenDeskFile(
                    path.toAbsolutePath().normalize()
                            + " does not exist; guichet.desk.directory must name a directory with the desk's files, such as deploy/desks/a");
        } catch (MalformedInputException e) {
            throw new BrokenDeskFile(fileName + " is not UTF-8 text");
        } catch (IOException e) {
            throw new BrokenDeskFile(path + " cannot be read: " + e.getMessage());
        }
    }
}
