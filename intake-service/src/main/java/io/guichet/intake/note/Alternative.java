package io.guichet.intake.note;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether there is another way to do what a customer cannot do (P30). */
public enum Alternative {
    NONE,
    PAINFUL,
    EASY;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
