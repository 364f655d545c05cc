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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tickets need to know of the desk, from {@code desk.yaml}. Without a time zone the service does not start. */
@Startup
@Singleton
public class Desk {

    private static final String FILE = "desk.yaml";
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

    private final ZoneId zone;
    private final Map<String, Reopening> reopen;

    @Inject
    Desk(DeskFiles files) {
        this(files.read(FILE, Settings.class).content());
    }

    private Desk(Settings settings) {
        this.zone = settings.zone();
        this.reopen = settings.reopen();
    }

    /** A desk in a time zone, without a file. */
    public static Desk in(ZoneId zone) {
        return new Desk(new Settings(zone, null));
    }

    /** A desk whose queues reopen closed tickets as given. */
    public static Desk reopening(Map<String, Reopening> reopen) {
        return new Desk(new Settings(ZoneId.of("Europe/Paris"), reopen));
    }

    /** Whether a ticket of a queue, closed then, is reopened by a reply now (P8); else the reply opens a ticket that is linked. */
    public boolean reopens(String queue, Instant closedAt, Instant now) {
        var rule = reopen.get(queue);
        return rule != null && rule.allows(closedAt, now);
    }

    /** The year that the instant falls in at the desk. */
    public Year year(Instant instant) {
        return Year.from(instant.atZone(zone));
    }

    /** The zone of the desk's day. */
    public ZoneId zone() {
        return zone;
    }

    /** The instant in words, as the desk's clock shows it. */
    public String words(Instant instant) {
        return FORM.format(instant.atZone(zone)) + " (" + zone + ")";
    }

    /**
     * What this service reads of the file; the rest is for others.
     *
     * @param zone IANA name, such as {@code Europe/Paris}
     * @param reopen by queue; none: a reply to a closed ticket opens a new one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settings(
            @NotNull(message = "must be an IANA time zone such as Europe/Paris")
            ZoneId zone,

            Map<String, @NotNull Reopening> reopen) {

        Settings(ZoneId zone, @Nullable Map<String, Reopening> reopen) {
            this.zone = zone;
            this.reopen = reopen == null ? Map.of() : reopen;
        }
    }
}
