package io.guichet.notification.letter;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A template of the desk: a Qute file that fails on any field it does not know. */
final class TemplateFile {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    private final String name;
    private final String source;
    private final Template template;

    private TemplateFile(String name, String source, Template template) {
        this.name = name;
        this.source = source;
        this.template = template;
    }

    /**
     * Compiles a template.
     *
     * @param name its file, as an operator finds it; what ends in {@code .html} has its values escaped
     * @throws BrokenDeskFile if it is no Qute template
     */
    static TemplateFile compile(String name, String source) {
        var type = name.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN;
        try {
            return new TemplateFile(name, source, ENGINE.parse(source, Variant.forContentType(type), name));
        } catch (TemplateException e) {
            throw broken(name, e);
        }
    }

    String name() {
        return name;
    }

    /**
     * Renders the template.
     *
     * @throws BrokenDeskFile if it asks for a field that is not there
     */
    String render(Map<String, Object> data) {
        try {
            var instance = template.instance();
            data.forEach(instance::data);
            return instance.render();
        } catch (TemplateException e) {
            throw broken(name, e);
        }
    }

    /** An error that concerns a text of the file: at the text's line if it stands there as it is, else at the file's. */
    BrokenDeskFile error(String text, String message) {
        var at = source.indexOf(text);
        return at < 0 ? new BrokenDeskFile(name + ": " + message) : error(lineOf(at), message);
    }

    /**
     * Finds fields that do not exist also where no sample passes, such as below a condition.
     *
     * @throws BrokenDeskFile if there is one
     */
    void permitOnly(Set<String> fields) {
        var known = new TreeSet<>(fields);
        template.findNodes(TemplateNode::isSection)
                .forEach(node -> known.addAll(TemplateScope.names(node.asSection())));
        template.getExpressions().stream()
                .filter(expression -> !expression.isLiteral() && !expression.hasNamespace())
                .filter(expression -> !known.contains(root(expression)))
                .findFirst()
                .ifPresent(expression -> {
                    throw error(
                            expression.getOrigin().getLine(),
                            "unknown field “" + root(expression) + "”; known here are "
                                    + String.join(", ", new TreeSet<>(fields)));
                });
    }

    private BrokenDeskFile error(int line, String message) {
        return new BrokenDeskFile(name + ":" + line + ": " + message);
    }

    private int lineOf(int offset) {
        return 1 + (int) source.chars().limit(offset).filter(c -> c == '\n').count();
    }

    private static String root(Expression expression) {
        return expression.getParts().get(0).getName();
    }

    private static BrokenDeskFile broken(String name, TemplateException e) {
        var place = Optional.ofNullable(e.getOrigin())
                .map(origin -> ":" + origin.getLine())
                .orElse("");
        return new BrokenDeskFile(
                name + place + ": " + Optional.ofNullable(e.getMessage()).orElse("cannot be rendered"));
    }
}
