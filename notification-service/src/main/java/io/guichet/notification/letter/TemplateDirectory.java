package io.guichet.notification.letter;

import io.guichet.chassis.desk.BrokenDeskFile;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Templates: {@code templates/<name>.<language>.txt} and {@code templates/layout.html}, from the desk's directory, or else those that
 * come with Guichet.
 */
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

    // the desk's own goes before the one that comes with Guichet
    private String read(String name) {
        var path = desk.resolve(name);
        try (var standard = TemplateDirectory.class.getResourceAsStream("/" + name)) {
            if (Files.exists(path)) {
                return Files.readString(path);
            }
            if (standard != null) {
                return new String(standard.readAllBytes(), StandardCharsets.UTF_8);
            }
            throw new BrokenDeskFile(path.toAbsolutePath().normalize()
                    + " does not exist; every letter has a template in each of the desk's languages");
        } catch (MalformedInputException e) {
            throw new BrokenDeskFile(path + " is not UTF-8 text");
        } catch (IOException e) {
            throw new BrokenDeskFile(path + " cannot be read: " + e.getMessage());
        }
    }
}
