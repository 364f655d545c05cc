package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which expressions of time in one sentence are promises.
 *
 * <p>The clue that counts is the nearest one before the expression in its part of the sentence; when there is none, the
 * nearest after it; then the parts beside it.
 */
final class Judgement {

    private static final Set<Clue> FACTS = EnumSet.of(Clue.FACT, Clue.TOPIC, Clue.AGREED);
    private static final Set<String> CONJUNCTIONS =
            Set.of("et", "and", "mais", "but", "puis", "then", "so", "donc", "car");
    private static final Set<String> BELONGS_TO =
            Set.of("de", "du", "d", "des", "of", "from", "dated", "since", "depuis", "until", "jusqu", "au");

    private final Sentence sentence;
    private final List<Phrasebook.Found<Time>> times;
    private final List<Phrasebook.Found<Clue>> clues;

    Judgement(Sentence sentence, Phrasebook<Time> times, Phrasebook<Clue> clues) {
        this.sentence = sentence;
        this.times = times.all(sentence);
        this.clues = this.times.isEmpty() ? List.of() : besideTimes(clues.all(sentence));
    }

    List<Phrasebook.Found<Time>> promises() {
        return times.stream().filter(this::isPromise).toList();
    }

    private boolean isPromise(Phrasebook.Found<Time> time) {
        return switch (time.meaning()) {
            case NONE -> false;
            case PROMISED -> true;
            case DELAY -> deskActs(time, true);
            case FUTURE -> !belongsToNoun(time) && !agreed() && deskActs(time, true);
            case POINT -> !belongsToNoun(time) && !agreed() && deskActs(time, false);
        };
    }

    /** "le dossier du 12 mars": the date of a thing, not of an act. */
    private boolean belongsToNoun(Phrasebook.Found<Time> time) {
        if (time.from() == 0) {
            return false;
        }
        return BELONGS_TO.contains(sentence.word(time.from() - 1).text());
    }

    private boolean agreed() {
        return clues.stream().anyMatch(clue -> clue.meaning() == Clue.BY_AGREEMENT);
    }

    private boolean deskActs(Phrasebook.Found<Time> time, boolean unlessSaid) {
        Phrasebook.Found<Clue> clue = governing(time);
        if (clue == null) {
            return unlessSaid;
        }
        return switch (clue.meaning()) {
            case DESK, ANSWER -> !sentence.question() || unlessSaid;
            case PLANNED -> !aboutFact(clue);
            case NONE, CUSTOMER, PAST, FACT, TOPIC, AGREED, BY_AGREEMENT -> false;
        };
    }

    private boolean aboutFact(Phrasebook.Found<Clue> planned) {
        return clues.stream()
                .filter(clue -> clue.from() < planned.from())
                .anyMatch(clue -> FACTS.contains(clue.meaning()));
    }

    private Phrasebook.@Nullable Found<Clue> governing(Phrasebook.Found<Time> time) {
        int start = partStart(time.from());
        int end = partEnd(time.to());
        Phrasebook.Found<Clue> clue = last(start, time.from());
        if (clue == null) {
            clue = first(time.to(), end);
        }
        if (clue != null) {
            return clue;
        }
        Phrasebook.Found<Clue> after = first(end, sentence.size());
        Phrasebook.Found<Clue> before = before(start);
        boolean leads = time.from() == start;
        return leads ? (after != null ? after : before) : (before != null ? before : after);
    }

    /** The part before that says anything: what the desk does there still governs. */
    private Phrasebook.@Nullable Found<Clue> before(int start) {
        Phrasebook.Found<Clue> last = last(0, start);
        if (last == null) {
            return null;
        }
        int from = partStart(last.from());
        return clues.stream()
                .filter(clue -> clue.from() >= from && clue.to() <= start && clue.meaning() == Clue.DESK)
                .findFirst()
                .orElse(last);
    }

    private int partStart(int from) {
        int at = from;
        while (at > 0 && !isJoint(at - 1)) {
            at--;
        }
        return at;
    }

    private int partEnd(int to) {
        int at = to;
        while (at < sentence.size() && !isJoint(at)) {
            at++;
        }
        return at;
    }

    private boolean isJoint(int at) {
        Word word = sentence.word(at);
        return word.isBreak() || CONJUNCTIONS.contains(word.text());
    }

    private Phrasebook.@Nullable Found<Clue> last(int from, int to) {
        Phrasebook.Found<Clue> last = null;
        for (Phrasebook.Found<Clue> clue : clues) {
            boolean weaker = last != null && clue.meaning().isNoun();
            if (clue.to() > from && clue.to() <= to && !weaker) {
                last = clue;
            }
        }
        return last;
    }

    private Phrasebook.@Nullable Found<Clue> first(int from, int to) {
        for (Phrasebook.Found<Clue> clue : clues) {
            if (clue.from() >= from && clue.from() < to) {
                return clue;
            }
        }
        return null;
    }

    private List<Phrasebook.Found<Clue>> besideTimes(List<Phrasebook.Found<Clue>> all) {
        List<Phrasebook.Found<Clue>> beside = new ArrayList<>(all);
        beside.removeIf(clue -> clue.meaning() == Clue.NONE);
        beside.removeIf(clue -> times.stream().anyMatch(time -> clue.from() >= time.from() && clue.to() <= time.to()));
        return beside;
    }
}
