package io.guichet.notification.desk;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.chassis.promise.PromiseGuard;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how the desk goes about its mail; what it does not say has a default. */
final class HabitsReader {

    private static final String UTC = "UTC";
    private static final Set<String> TOLD_AS_DONE = Set.of("corrected");

    private final DeskFile<Desk> desk;
    private final DeskFile<NotificationSettings> settings;

    HabitsReader(DeskFile<Desk> desk, DeskFile<NotificationSettings> settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** @throws io.guichet.chassis.desk.BrokenDeskFile if an address or the time zone is none */
    Habits read() {
        var content = settings.content();
        var tell = Optional.ofNullable(content.tell());
        return new Habits(
                zone(),
                agents(content.agents()),
                tell.map(NotificationSettings.Tell::handOffNumber).orElse(Habits.HandOffNumber.OURS),
                tell.map(NotificationSettings.Tell::doneOutcomes)
                        .<Set<String>>map(Set::copyOf)
                        .orElse(TOLD_AS_DONE),
                survey(content.survey()),
                brake(content.brake()),
                promises(Optional.ofNullable(content.promises()).orElse(List.of())));
    }

    private List<String> promises(List<String> phrases) {
        try {
            new PromiseGuard(phrases);
            return phrases;
        } catch (IllegalArgumentException e) {
            throw settings.error("promises", String.valueOf(e.getMessage()));
        }
    }

    private ZoneId zone() {
        var zone = Optional.ofNullable(desk.content().zone()).orElse(UTC);
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw desk.error("zone", "“" + zone + "” is no time zone; it must be an IANA name such as Europe/Paris");
        }
    }

    private Habits.Agents agents(NotificationSettings.@Nullable Agents agents) {
        if (agents == null) {
            return new Habits.Agents(List.of(), Map.of(), Map.of(), Map.of());
        }
        return new Habits.Agents(
                addresses(
                        "agents.default", Optional.ofNullable(agents.standard()).orElse(List.of())),
                all("agents.levels", agents.levels()),
                all("agents.queues", agents.queues()),
                all("agents.trades", agents.trades()));
    }

    private <K> Map<K, List<EmailAddress>> all(String path, @Nullable Map<K, List<String>> written) {
        return Optional.ofNullable(written).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> addresses(path + "." + entry.getKey(), entry.getValue())));
    }

    private List<EmailAddress> addresses(String path, List<String> written) {
        return written.stream()
                .map(text -> EmailAddress.parse(text)
                        .orElseThrow(() -> settings.error(path, "“" + text + "” is no e-mail address")))
                .toList();
    }

    private static Habits.@Nullable Survey survey(NotificationSettings.@Nullable Survey survey) {
        return survey == null ? null : new Habits.Survey(survey.url(), Set.copyOf(survey.outcomes()));
    }

    private static Habits.Brake brake(NotificationSettings.@Nullable Brake brake) {
        var standard = Habits.Brake.STANDARD;
        return brake == null
                ? standard
                : new Habits.Brake(
                        or(brake.recipientHour(), standard.recipientHour()),
                        or(brake.recipientDay(), standard.recipientDay()),
                        or(brake.ticketDay(), standard.ticketDay()),
                        or(brake.deskHour(), standard.deskHour()));
    }

    private static int or(@Nullable Integer set, int standard) {
        return set == null ? standard : set;
    }
}
