package io.guichet.triage.rules;

import io.guichet.triage.rules.Term.Among;
import io.guichet.triage.rules.Term.And;
import io.guichet.triage.rules.Term.Or;
import io.guichet.triage.rules.Term.Words;
import java.util.Set;

/**
 * Whether one term provably implies another. Sound, not complete: a yes is certain, a no only means that no proof was found. Each pair
 * of parts is looked at once, for parts are cut smaller on one side at a time.
 */
final class Implication {

    /** Looks at this many pairs of parts at most, then gives up: two conditions of the greatest length have more. */
    private static final int MOST_STEPS = 20_000;

    private int steps;

    private Implication() {}

    static boolean proves(Term stronger, Term weaker) {
        return new Implication().implies(stronger, weaker);
    }

    private boolean implies(Term stronger, Term weaker) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (stronger.equals(weaker)) {
            return true;
        }
        if (weaker instanceof And and) {
            return and.terms().stream().allMatch(each -> implies(stronger, each));
        }
        if (stronger instanceof Or or) {
            return or.terms().stream().allMatch(each -> implies(each, weaker));
        }
        if (weaker instanceof Or or && or.terms().stream().anyMatch(each -> implies(stronger, each))) {
            return true;
        }
        if (stronger instanceof And and) {
            return and.terms().stream().anyMatch(each -> implies(each, weaker));
        }
        return impliesOne(stronger, weaker);
    }

    private static boolean impliesOne(Term stronger, Term weaker) {
        if (stronger instanceof Among some && weaker instanceof Among more) {
            return some.what().equals(more.what()) && more.values().containsAll(some.values());
        }
        if (stronger instanceof Words some && weaker instanceof Words more) {
            return isWithin(some.where(), more.where()) && more.phrases().containsAll(some.phrases());
        }
        return weaker.equals(new Term.Other("true")) || stronger.equals(new Term.Other("false"));
    }

    // `message` is its subject and its text
    private static boolean isWithin(String where, String wider) {
        return where.equals(wider)
                || wider.equals("message")
                        && Set.of("message.subject", "message.text").contains(where);
    }
}
