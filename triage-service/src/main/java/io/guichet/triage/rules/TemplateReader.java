package io.guichet.triage.rules;

import dev.cel.common.types.SimpleType;
import io.guichet.chassis.desk.DeskFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads texts with values in them: {@code {nas}} is a capture, {@code {message.from}} a text that conditions can name. */
final class TemplateReader {

    private static final Pattern VALUE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Map<String, Struct<?>> STRUCTS =
            Map.of(Vocabulary.MESSAGE.name(), Vocabulary.MESSAGE, Vocabulary.CONTACT.name(), Vocabulary.CONTACT);

    private final DeskFile<?> file;

    TemplateReader(DeskFile<?> file) {
        this.file = file;
    }

    Template read(String path, String text, Visible visible) {
        var parts = new ArrayList<Template.Part>();
        var matcher = VALUE.matcher(text);
        var end = 0;
        while (matcher.find()) {
            addWords(path, text.substring(end, matcher.start()), parts);
            parts.add(new Template.Part.Value(value(path, matcher.group(1).strip(), visible)));
            end = matcher.end();
        }
        addWords(path, text.substring(end), parts);
        return new Template(List.copyOf(parts));
    }

    /** A text that conditions can name, such as {@code message.subject} or {@code captures.nas}. */
    TextSource source(String path, String name, Visible visible) {
        var dot = name.indexOf('.');
        var variable = dot < 0 ? "" : name.substring(0, dot);
        var field = name.substring(dot + 1);
        if (variable.equals(Vocabulary.CAPTURES)) {
            return capture(path, field, visible);
        }
        var struct = STRUCTS.get(variable);
        if (struct == null) {
            throw file.error(
                    path,
                    "'" + name + "' is no text; expected one such as message.subject, contact.name, captures.nas");
        }
        var known = struct.fields().values().stream()
                .filter(each -> each.type().equals(SimpleType.STRING))
                .map(Field::name)
                .toList();
        if (!known.contains(field)) {
            throw file.error(path, "'" + variable + "' has no text '" + field + "'; " + Nearest.hint(field, known));
        }
        return new TextSource(variable, field);
    }

    private TextSource value(String path, String name, Visible visible) {
        return name.contains(".") ? source(path, name, visible) : capture(path, name, visible);
    }

    private TextSource capture(String path, String name, Visible visible) {
        if (!visible.hasCapture(name)) {
            throw file.error(
                    path,
                    "no capture '" + name + "' up to this rule; "
                            + Nearest.hint(name, Objects.requireNonNull(visible.captures())));
        }
        return new TextSource(Vocabulary.CAPTURES, name);
    }

    private void addWords(String path, String words, List<Template.Part> parts) {
        if (words.contains("{") || words.contains("}")) {
            throw file.error(path, "a brace stands alone; expected a value such as {nas} or {message.from}");
        }
        if (!words.isEmpty()) {
            parts.add(new Template.Part.Words(words));
        }
    }
}
