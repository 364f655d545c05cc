package io.guichet.ticket.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.chassis.desk.DeskFiles;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tickets need to know of the desk, from {@code desk.yaml}. Without a time zone the service does not start. */
@Startup
@Singleton
public class Desk {

    private static final String FILE = "desk.yaml";
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

    private final Settings settings;

    @Inject
    Desk(DeskFiles files) {
        this(files.read(FILE, Settings.class).content());
    }

    private Desk(Settings settings) {
        this.settings = settings;
    }

    /** A desk in a time zone, without a file. */
    public static Desk in(ZoneId zone) {
        return new Desk(new Settings(zone, null, null, null, null, null));
    }

    /** A desk whose queues reopen closed tickets as given. */
    public static Desk reopening(Map<String, Reopening> reopen) {
        return new Desk(new Settings(ZoneId.of("Europe/Paris"), reopen, null, null, null, null));
    }

    /** Whether a ticket of a queue, closed then, is reopened by a reply now (P8); else the reply opens a ticket that is linked. */
    public boolean reopens(String queue, Instant closedAt, Instant now) {
        var rule = settings.reopen().get(queue);
        return rule != null && rule.allows(closedAt, now);
    }

    /** Whether tickets of a kind ask for information, so that closing them names a source (P21). */
    public boolean isInformationRequest(@Nullable String kind) {
        return kind != null && settings.informationKinds().contains(kind);
    }

    /** The kinds of ticket, in the desk's order (P19). */
    public List<String> kinds() {
        return settings.kinds().stream().map(Settings.Kind::slug).toList();
    }

    /** Whether a ticket is closed when the customer is asked for a complement, rather than waiting (P22). */
    public boolean closesWhenAsking() {
        return settings.afterComplement() == Settings.AfterComplement.CLOSE;
    }

    /** Whether tickets of a queue are closed for the customer when they go to dev (P25). */
    public boolean closesAtHandOff(String queue) {
        return settings.closedAtHandOff().contains(queue);
    }

    /** The day at the desk. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    /** The year that the instant falls in at the desk. */
    public Year year(Instant instant) {
        return Year.from(instant.atZone(settings.zone()));
    }

    /** The zone of the desk's day. */
    public ZoneId zone() {
        return settings.zone();
    }

    /** The instant in words, as the desk's clock shows it. */
    public String words(Instant instant) {
        return FORM.format(instant.atZone(settings.zone())) + " (" + settings.zone() + ")";
    }

    /**
     * What this service reads of the file; the rest is for others.
     *
     * @param zone IANA name, such as {@code Europe/Paris}
     * @param informationKinds kinds that ask for information (P21); none named: usage and accounting questions
     * @param kinds what a ticket can be about; none named: those of P19
     * @param afterComplement whether the desk waits for the customer whom it asked, or closes (P22); none: it waits
     * @param closedAtHandOff queues whose tickets are closed for the customer when they go to dev (P25)
     * @param reopen by queue; none: a reply to a closed ticket opens a new one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settings(
            @NotNull(message = "must be an IANA time zone such as Europe/Paris")
            ZoneId zone,

            Map<String, @NotNull Reopening> reopen,
            Set<@NotNull String> informationKinds,
            List<@NotNull Kind> kinds,
            AfterComplement afterComplement,
            Set<@NotNull String> closedAtHandOff) {

        private static final Set<String> QUESTIONS = Set.of("usage-question", "accounting-question");
        private static final List<Kind> KINDS = Stream.of(
                        "malfunction",
                        "handling-error",
                        "usage-question",
                        "training-follow-up",
                        "rnd-trial",
                        "accounting-question",
                        "evolution",
                        "purchase-or-licence-problem",
                        "download-problem",
                        "contact-details-change",
                        "new-licence")
                .map(Kind::new)
                .toList();

        Settings(
                ZoneId zone,
                @Nullable Map<String, Reopening> reopen,
                @Nullable Set<String> informationKinds,
                @Nullable List<Kind> kinds,
                @Nullable AfterComplement afterComplement,
                @Nullable Set<String> closedAtHandOff) {
            this.zone = zone;
            this.reopen = reopen == null ? Map.of() : reopen;
            this.informationKinds = informationKinds == null ? QUESTIONS : informationKinds;
            this.kinds = kinds == null ? KINDS : kinds;
            this.afterComplement = afterComplement == null ? AfterComplement.WAIT : afterComplement;
            this.closedAtHandOff = closedAtHandOff == null ? Set.of() : closedAtHandOff;
        }

        /** What a ticket can be about (P19); its labels are for others. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Kind(
                @NotNull(message = "must be a slug such as usage-question")
                String slug) {}

        /** What the desk does when it has asked (P22). */
        enum AfterComplement {
            WAIT,
            CLOSE
        }
    }
}
