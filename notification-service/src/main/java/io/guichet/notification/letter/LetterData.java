package io.guichet.notification.letter;

import java.util.Map;

/** What the templates of one kind of letter may use. */
public interface LetterData {

    /** The templates' name: {@code <template>.<language>.txt}. */
    String template();

    /** The fields, by the names that a template uses. */
    Map<String, Object> fields();
}
