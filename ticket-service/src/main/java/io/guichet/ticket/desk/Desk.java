package io.guichet.ticket.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.chassis.desk.DeskFiles;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The desk's own time, from {@code desk.yaml}. Without a time zone the service does not start. */
@Startup
@Singleton
public class Desk {

    private static final String FILE = "desk.yaml";
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    @Inject
    Desk(DeskFiles files) {
        this(files.read(FILE, Settings.class).content().zone());
    }

    private Desk(ZoneId zone) {
        this.zone = zone;
    }

    /** A desk in a time zone, without a file. */
    public static Desk in(ZoneId zone) {
        return new Desk(zone);
    }

    /** The year that the instant falls in at the desk. */
    public Year year(Instant instant) {
        return Year.from(instant.atZone(zone));
    }

    /** The instant in words, as the desk's clock shows it. */
    public String words(Instant instant) {
        return FORM.format(instant.atZone(zone)) + " (" + zone + ")";
    }

    /**
     * What this service reads of the file; the rest is for others.
     *
     * @param zone IANA name, such as {@code Europe/Paris}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settings(
            @NotNull(message = "must be an IANA time zone such as Europe/Paris")
            ZoneId zone) {}
}
