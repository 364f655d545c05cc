package io.guichet.sla.explanation;

import io.guichet.sla.calendar.Target;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.explanation.Explanation.Day;
import io.guichet.sla.explanation.Explanation.Sentences;
import io.guichet.sla.reckoning.Pause;
import io.guichet.sla.reckoning.Reckoned;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation in words of a manager, in French and in English. */
record Sentence(Reckoned reckoned, Deadline deadline, List<Day> skippedFr, List<Day> skippedEn) {

    Sentences both() {
        return new Sentences(french(), english());
    }

    private String english() {
        Target target = reckoned.choice().policy().target();
        return "The clock “%s” started on %s and has %s by policy “%s” on calendar “%s”"
                        .formatted(
                                reckoned.clock(),
                                at(reckoned.startedAt(), Locale.ENGLISH),
                                target,
                                reckoned.choice().policy().name(),
                                reckoned.choice().calendarName())
                + due(reckoned.dueAt(), ", so it is due on ", ", and stands still before it is due", Locale.ENGLISH)
                + listed("; it stood still ", pauses(" from ", " to ", " since ", Locale.ENGLISH))
                + listed("; not counted as usual: ", days(skippedEn, Locale.ENGLISH))
                + ". State: " + deadline.state() + ".";
    }

    private String french() {
        Target target = reckoned.choice().policy().target();
        return "Le chronomètre « %s » a démarré le %s et dispose de %s selon la règle « %s », calendrier « %s »"
                        .formatted(
                                reckoned.clock(),
                                at(reckoned.startedAt(), Locale.FRENCH),
                                target.count() + " " + unit(target),
                                reckoned.choice().policy().name(),
                                reckoned.choice().calendarName())
                + due(reckoned.dueAt(), " ; échéance le ", " ; il est arrêté avant l'échéance", Locale.FRENCH)
                + listed(" ; il a été arrêté ", pauses(" du ", " au ", " depuis le ", Locale.FRENCH))
                + listed(" ; non comptés comme d'habitude : ", days(skippedFr, Locale.FRENCH))
                + ". État : " + stateInFrench() + ".";
    }

    private static String unit(Target target) {
        String one =
                switch (target.unit()) {
                    case MINUTE -> "minute ouvrée";
                    case HOUR -> "heure ouvrée";
                    case DAY -> "jour ouvré";
                    case CALENDAR_DAY -> "jour calendaire";
                    case LOOK -> "relève";
                };
        return target.count() < 2 ? one : one.replace(" ", "s ") + "s";
    }

    private String stateInFrench() {
        return switch (deadline.state()) {
            case "running" -> "en cours";
            case "paused" -> "arrêté";
            case "missed" -> "dépassé";
            case "met" -> "tenu";
            default -> "annulé";
        };
    }

    private String due(@Nullable Instant due, String before, String otherwise, Locale locale) {
        return due == null ? otherwise : before + at(due, locale);
    }

    private static String listed(String before, String list) {
        return list.isEmpty() ? "" : before + list;
    }

    private String pauses(String from, String to, String since, Locale locale) {
        return reckoned.pauses().stream()
                .map(pause -> words(pause, from, to, since, locale))
                .collect(Collectors.joining(", "));
    }

    private String words(Pause pause, String from, String to, String since, Locale locale) {
        String cause = "(" + pause.cause() + ")";
        return pause.to() == null
                ? cause + since + at(pause.from(), locale)
                : cause + from + at(pause.from(), locale) + to + at(pause.to(), locale);
    }

    private static String days(List<Day> days, Locale locale) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        return days.stream()
                .map(day -> day.date().format(format) + " (" + day.reason() + ")")
                .collect(Collectors.joining(", "));
    }

    private String at(Instant moment, Locale locale) {
        String pattern = locale.equals(Locale.FRENCH) ? "EEEE d MMMM yyyy 'à' HH:mm" : "EEEE d MMMM yyyy 'at' HH:mm";
        return moment.atZone(reckoned.choice().calendar().zone()).format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
