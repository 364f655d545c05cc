package io.guichet.notification.letter;

import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.MailDesk;
import java.util.List;

/** Reads every letter that the templates can make, before the first customer does. */
final class TemplateCheck {

    private final MailDesk desk;
    private final PromiseGuard guard;

    TemplateCheck(MailDesk desk, PromiseGuard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    /**
     * Renders the samples and reads the result.
     *
     * @throws io.guichet.chassis.desk.BrokenDeskFile if a template asks for an unknown field, or promises when the desk will act (P32)
     */
    void check(TemplateSet templates, String language, List<? extends LetterData> samples) {
        templates.layout().permitOnly(TemplateSet.LAYOUT_FIELDS);
        for (var sample : samples) {
            templates.file(language).permitOnly(sample.fields().keySet());
            refusePromises(templates.file(language), templates.render(language, desk.name(), sample.fields()));
        }
    }

    private void refusePromises(TemplateFile file, Letter letter) {
        guard.find(letter.readable()).stream().findFirst().ifPresent(promise -> {
            throw file.error(
                    promise.phrase(),
                    "“" + promise.phrase()
                            + "” says when the desk will act, which no mail may (P32); say it without a time");
        });
    }
}
