package io.guichet.intake.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call. Events come in any order and more than once; what they add up to is the same.
 *
 * @param begun when it first rang
 * @param answered when somebody first took it
 * @param passed when somebody last took it, which is another moment for a call that was put through
 * @param ended when it was last over
 */
public record CallTrace(
        @Nullable CallMoment begun,
        @Nullable CallMoment answered,
        @Nullable CallMoment passed,
        @Nullable CallMoment ended) {

    static final CallTrace NOTHING = new CallTrace(null, null, null, null);

    CallTrace with(CallStep step, CallMoment moment) {
        return switch (step) {
            case NEW -> new CallTrace(moment.earlier(begun), answered, passed, ended);
            case ANSWER -> new CallTrace(begun, moment.earlier(answered), moment.later(passed), ended);
            case HANGUP -> new CallTrace(begun, answered, passed, moment.later(ended));
        };
    }

    /** When the call came in, as far as anything was told. */
    public Optional<Instant> startedAt() {
        return first(CallMoment::at);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answered).map(CallMoment::at);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(ended).map(CallMoment::at);
    }

    /** How long they talked; systems whose clocks differ never make it negative. */
    public Optional<Duration> talked() {
        return answeredAt()
                .flatMap(from -> endedAt().map(to -> to.isBefore(from) ? Duration.ZERO : Duration.between(from, to)));
    }

    /** The other side's number as written; nothing when it is withheld. */
    public @Nullable String number() {
        return first(CallMoment::number).orElse(null);
    }

    public @Nullable String line() {
        return first(CallMoment::line).orElse(null);
    }

    public Direction direction() {
        return first(CallMoment::direction).orElse(Direction.IN);
    }

    /** Who took it last: of a call that was put through, the one who knows what it was about. */
    public Optional<String> takenBy() {
        return Optional.ofNullable(passed)
                .map(CallMoment::agent)
                .or(() -> Optional.ofNullable(answered).map(CallMoment::agent));
    }

    DraftState state() {
        if (answered != null) {
            return ended == null ? DraftState.TALKING : DraftState.ENDED;
        }
        if (ended == null) {
            return DraftState.RINGING;
        }
        return direction() == Direction.IN ? DraftState.MISSED : DraftState.UNANSWERED;
    }

    private <T> Optional<T> first(Function<CallMoment, @Nullable T> fact) {
        return Stream.of(begun, answered, passed, ended)
                .filter(Objects::nonNull)
                .flatMap(moment -> Optional.ofNullable(moment).map(fact).stream())
                .findFirst();
    }
}
