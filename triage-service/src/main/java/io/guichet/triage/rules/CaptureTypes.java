package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.rules.RuleFile.CaptureLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The captures of a file and whether each is a number: known before the first condition is checked. */
final class CaptureTypes {

    static final String TEXT = "text";
    static final String NUMBER = "number";

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private CaptureTypes() {}

    static Map<String, Boolean> of(DeskFile<RuleFile> file) {
        var types = new LinkedHashMap<String, Boolean>();
        var rules = file.content().rules();
        for (var i = 0; i < rules.size(); i++) {
            var path = "rules[" + i + "].capture.";
            if (rules.get(i) != null) {
                rules.get(i).capture().forEach((name, line) -> add(file, path + name, name, line, types));
            }
        }
        return types;
    }

    private static void add(
            DeskFile<?> file, String path, String name, @Nullable CaptureLine line, Map<String, Boolean> types) {
        checkName(file, path, name);
        var type = line == null ? TEXT : Objects.requireNonNullElse(line.type(), TEXT);
        if (!List.of(TEXT, NUMBER).contains(type)) {
            throw file.error(path + ".type", "no type '" + type + "'; expected text or number");
        }
        var number = type.equals(NUMBER);
        if (types.merge(name, number, (before, now) -> before) != number) {
            throw file.error(
                    path, "is a number in one rule and a text in another; expected the same type, or another name");
        }
    }

    /** Captures and memories are named as fields are. */
    static void checkName(DeskFile<?> file, String path, String name) {
        if (!NAME.matcher(name).matches()) {
            throw file.error(path, "not a name; expected letters and digits, such as `nas`");
        }
    }
}
