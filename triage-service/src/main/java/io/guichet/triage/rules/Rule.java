package io.guichet.triage.rules;

/**
 * A rule in force.
 *
 * @param rank its place in the order, from 1
 * @param name unique in its file
 * @param when the condition as it is written
 * @param condition the same, compiled
 * @param then what becomes of a subject that it matches
 */
record Rule(int rank, String name, String when, Condition condition, Outcome then) {}
