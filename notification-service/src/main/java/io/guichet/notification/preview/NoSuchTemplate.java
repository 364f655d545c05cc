package io.guichet.notification.preview;

import io.guichet.chassis.problem.Problem;
import io.guichet.notification.letter.LetterTemplate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** 404: no letter has this name. */
final class NoSuchTemplate extends Problem {

    private static final long serialVersionUID = 1;

    NoSuchTemplate(String name) {
        super(
                404,
                "no-such-template",
                "There is no such letter",
                "No letter is called “" + name + "”; there are "
                        + Arrays.stream(LetterTemplate.values())
                                .map(LetterTemplate::word)
                                .collect(Collectors.joining(", ")));
    }
}
