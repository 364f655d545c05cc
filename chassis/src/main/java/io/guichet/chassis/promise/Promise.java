package io.guichet.chassis.promise;

/**
 * A statement of when the desk will act (P32).
 *
 * @param phrase the words as they stand in the text
 * @param start index of the first character in the text, from 0
 * @param end index after the last character
 */
public record Promise(String phrase, int start, int end) {}
