package io.guichet.chassis.desk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** From a YAML text to a checked record; every error names the line. */
public final class DeskFileReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Validator validator;

    /** For tests and tools; a service asks {@link DeskFiles}. */
    public DeskFileReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * Reads and checks a text.
     *
     * @throws BrokenDeskFile if anything is wrong
     */
    public <T> DeskFile<T> read(String name, String text, Class<T> type) {
        var lines = LineIndex.in(text);
        var file = new DeskFile<>(name, parse(name, text, type, lines), text, lines);
        validator.validate(file.content()).stream()
                .min(Comparator.comparing(
                        violation -> lines.of(violation.getPropertyPath().toString())))
                .ifPresent(violation -> {
                    throw error(file, violation);
                });
        return file;
    }

    private static <T> T parse(String name, String text, Class<T> type, LineIndex lines) {
        try {
            var content = YAML.readValue(text, type);
            if (content == null) {
                throw new BrokenDeskFile(name + ":1: the file is empty");
            }
            return content;
        } catch (JsonMappingException e) {
            var path = path(e);
            if (path.isEmpty()) {
                throw new BrokenDeskFile(name + ":" + line(e) + ": " + message(e));
            }
            // Jackson notices an unknown field one line late, and a key given twice at the second
            var line = e instanceof UnrecognizedPropertyException ? lines.of(path) : Math.max(line(e), lines.of(path));
            throw new BrokenDeskFile(name + ":" + line + ": " + path + ": " + message(e));
        } catch (JacksonException e) {
            throw new BrokenDeskFile(name + ":" + line(e) + ": not YAML: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static BrokenDeskFile error(DeskFile<?> file, ConstraintViolation<?> violation) {
        return file.error(violation.getPropertyPath().toString(), violation.getMessage());
    }

    private static String message(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown field; known here are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "“" + format.getValue() + "” is not one of "
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "cannot be read as " + mismatch.getTargetType().getSimpleName() + ": "
                    + firstLine(e.getOriginalMessage());
        }
        return firstLine(e.getOriginalMessage());
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
