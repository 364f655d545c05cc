package io.guichet.notification.letter;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.MailDesk;
import java.nio.file.Path;
import java.util.Map;

/** The desk's letters, from templates that were checked whole. */
public final class Letters {

    private final MailDesk desk;
    private final Map<String, TemplateSet> templates;

    private Letters(MailDesk desk, Map<String, TemplateSet> templates) {
        this.desk = desk;
        this.templates = templates;
    }

    /**
     * Reads and checks the templates.
     *
     * @param directory the desk's, with a folder {@code templates}
     * @throws BrokenDeskFile if one is missing, asks for an unknown field, or promises when the desk will act (P32)
     */
    public static Letters read(Path directory, MailDesk desk, PromiseGuard guard) {
        var acknowledgement = new TemplateDirectory(directory).read(AcknowledgementData.TEMPLATE, desk.languages());
        var check = new TemplateCheck(desk, guard);
        for (var language : desk.languages()) {
            check.check(
                    acknowledgement,
                    language,
                    AcknowledgementData.samples(desk, language).toList());
        }
        return new Letters(desk, Map.of(AcknowledgementData.TEMPLATE, acknowledgement));
    }

    /** The letter in one of the desk's languages. */
    public Letter write(String language, LetterData data) {
        var set = templates.get(data.template());
        if (set == null) {
            throw new IllegalArgumentException("no template " + data.template());
        }
        return set.render(language, desk.name(), data.fields());
    }
}
