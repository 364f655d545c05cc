package io.guichet.proof.check;

import java.util.List;

/** After the faults have stopped, everything comes to its end. */
final class NothingWaits implements Check {
    @Override
    public String promise() {
        return "nothing waits when the faults have stopped and time was given";
    }

    @Override
    public List<String> violations(Facts facts) {
        return facts.waiting();
    }
}
