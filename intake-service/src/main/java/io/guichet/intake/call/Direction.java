package io.guichet.intake.call;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who calls whom. */
public enum Direction {
    /** A customer calls the desk. */
    IN,
    /** The desk calls. */
    OUT;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
