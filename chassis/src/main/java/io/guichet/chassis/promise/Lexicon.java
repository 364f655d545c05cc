package io.guichet.chassis.promise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists in {@code promise/}: sections with a heading in brackets, a wording a line, comments with #. */
final class Lexicon {

    record Section(String name, List<String> lines) {}

    private Lexicon() {}

    static List<Section> read(String file) {
        List<Section> sections = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                sections.add(new Section(line.substring(1, line.length() - 1), new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).lines().add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/promise/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The word list promise/" + file + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
