package io.guichet.notification.letter;

import io.guichet.chassis.desk.BrokenDeskFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The desk's templates on disk: {@code templates/<name>.<language>.txt} and {@code templates/layout.html}. */
final class TemplateDirectory {

    private static final String FOLDER = "templates";

    private final Path desk;

    TemplateDirectory(Path desk) {
        this.desk = desk;
    }

    /**
     * Compiles the templates of a name, one for each language.
     *
     * @throws BrokenDeskFile if one is missing, or is no template
     */
    TemplateSet read(String name, List<String> languages) {
        return new TemplateSet(
                compile("layout.html"),
                languages.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), language -> compile(name + "." + language + ".txt"))));
    }

    private TemplateFile compile(String fileName) {
        var name = FOLDER + "/" + fileName;
        return TemplateFile.compile(name, read(name));
    }

    private String read(String name) {
        var path = desk.resolve(name);
        try {
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new BrokenDeskFile(path.toAbsolutePath().normalize()
                    + " does not exist; every letter has a template in each of the desk's languages");
        } catch (IOException e) {
            throw new BrokenDeskFile(path + " cannot be read: " + e.getMessage());
        }
    }
}
