package io.guichet.triage.rules;

/** Where a rule sends what it matches. */
sealed interface Destination {

    /**
     * A ticket's queue.
     *
     * @param unknown where it opens if what the name is filled with is no queue
     */
    record Queue(Template name, String unknown) implements Destination {}

    record Hold(String queue) implements Destination {}

    record Folder(String name) implements Destination {}

    /** The ticket that a memory names; without one, another place. */
    record Join(String memory, Destination otherwise) implements Destination {}

    /** The ticket that a memory names, whose cause is gone; without one, another place. */
    record Resolve(String memory, Destination otherwise) implements Destination {}
}
