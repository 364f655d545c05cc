package io.guichet.intake.exchange;

import io.guichet.intake.contact.ContactWish;
import java.util.List;

/**
 * Lines that were read together.
 *
 * @param count of all of them
 * @param numbers of the lines that hold the wishes, in their order
 * @param refused those that hold none, and why
 */
record ReadLines(int count, List<Long> numbers, List<ContactWish> wishes, List<RefusedLine> refused) {

    boolean areNone() {
        return count == 0;
    }
}
