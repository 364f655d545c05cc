package io.guichet.notification.letter;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.MailDesk;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The desk's letters, from templates that were checked whole. */
public final class Letters {

    private final MailDesk desk;
    private final Map<LetterTemplate, TemplateSet> templates;

    private Letters(MailDesk desk, Map<LetterTemplate, TemplateSet> templates) {
        this.desk = desk;
        this.templates = templates;
    }

    /**
     * Reads and checks the templates.
     *
     * @param directory the desk's; what its folder {@code templates} lacks is taken from those that come with Guichet
     * @throws BrokenDeskFile if one is missing, asks for an unknown field, or promises a customer when the desk will act (P32)
     */
    public static Letters read(Path directory, MailDesk desk, PromiseGuard guard) {
        var files = new TemplateDirectory(directory);
        var templates = new EnumMap<LetterTemplate, TemplateSet>(LetterTemplate.class);
        for (var template : LetterTemplate.values()) {
            templates.put(template, files.read(template.word(), desk.languages()));
        }
        var letters = new Letters(desk, templates);
        var check = new TemplateCheck(desk, guard);
        templates.forEach(check::check);
        return letters;
    }

    /** The letter. */
    public Letter write(LetterData data) {
        return write(data, null);
    }

    /**
     * The letter.
     *
     * @param html stands for the field {@code text} in the HTML part; what could do harm in it is taken out
     */
    public Letter write(LetterData data, @Nullable String html) {
        var set = templates.get(data.template());
        if (set == null) {
            throw new IllegalStateException("no template " + data.template().word());
        }
        return set.render(data.language(), desk.name(), data.fields(desk), html);
    }

    /** What a letter looks like, all fields filled. */
    public LetterData specimen(LetterTemplate template, String language) {
        return new Specimens(desk).fullest(template, language);
    }
}
