package io.guichet.chassis.problem;

/**
 * What is wrong with one field.
 *
 * @param field its path in the request, such as {@code subjects[1].summary}
 * @param message what is expected
 */
public record FieldError(String field, String message) {}
