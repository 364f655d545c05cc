package io.guichet.notification.letter;

import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.MailDesk;

/** Reads every letter that the templates can make, before the first customer does. */
final class TemplateCheck {

    private final MailDesk desk;
    private final PromiseGuard guard;
    private final Specimens specimens;

    TemplateCheck(MailDesk desk, PromiseGuard guard) {
        this.desk = desk;
        this.guard = guard;
        this.specimens = new Specimens(desk);
    }

    /**
     * Renders the specimens of a letter in all languages and reads the result.
     *
     * @throws io.guichet.chassis.desk.BrokenDeskFile if a template asks for an unknown field, or promises a customer when the desk
     *     will act (P32)
     */
    void check(LetterTemplate template, TemplateSet files) {
        files.layout().permitOnly(TemplateSet.LAYOUT_FIELDS);
        for (var language : desk.languages()) {
            var file = files.file(language);
            specimens.all(template, language).forEach(data -> check(data, files, file));
        }
    }

    private void check(LetterData data, TemplateSet files, TemplateFile file) {
        var fields = data.fields(desk);
        file.permitOnly(fields.keySet());
        var letter = files.render(data.language(), desk.name(), fields, null);
        if (data.template().isForCustomers()) {
            refusePromises(file, letter);
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
