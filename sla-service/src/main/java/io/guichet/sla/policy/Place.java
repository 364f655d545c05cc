package io.guichet.sla.policy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFile;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place in {@code sla.yaml}; what is wrong there is said with its line. */
record Place(DeskFile<SlaFile> file, String path) {

    static Place top(DeskFile<SlaFile> file) {
        return new Place(file, "");
    }

    Place field(String name) {
        return new Place(file, path.isEmpty() ? name : path + "." + name);
    }

    Place item(int index) {
        return new Place(file, path + "[" + index + "]");
    }

    BrokenDeskFile error(String message) {
        return file.error(path, message);
    }

    /** The value, which must be there. */
    <T> T required(@Nullable T value, String expected) {
        if (value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())) {
            throw error("is missing; expected " + expected);
        }
        return value;
    }

    /** The text made into something else, by a function that says what it expects. */
    <T> T parsed(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw error("“" + text + "”: " + e.getMessage());
        }
    }
}
