package io.guichet.chassis.desk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guichet.chassis.json.JacksonWords;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;

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
            var path = JacksonWords.path(e);
            if (path.isEmpty()) {
                throw new BrokenDeskFile(name + ":" + line(e) + ": " + JacksonWords.message(e));
            }
            // Jackson notices an unknown field one line late, and a key given twice at the second
            var line = e instanceof UnrecognizedPropertyException ? lines.of(path) : Math.max(line(e), lines.of(path));
            throw new BrokenDeskFile(name + ":" + line + ": " + path + ": " + JacksonWords.message(e));
        } catch (JacksonException e) {
            throw new BrokenDeskFile(name + ":" + line(e) + ": not YAML: " + JacksonWords.firstLine(e));
        }
    }

    private static BrokenDeskFile error(DeskFile<?> file, ConstraintViolation<?> violation) {
        return file.error(violation.getPropertyPath().toString(), violation.getMessage());
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
