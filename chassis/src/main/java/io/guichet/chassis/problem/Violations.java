package io.guichet.chassis.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Bean Validation's findings, each with the field's path as the caller wrote it. */
final class Violations {

    private Violations() {}

    static ProblemDetails of(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldError(path(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        var detail = errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        return ProblemDetails.invalid(detail, errors);
    }

    /** Without the method; and without the parameter where something within it is named. */
    private static String path(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                // an element of a list is named by its index, which the list's own node bears
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .toList();
        var skip = nodes.size() > 1 && nodes.get(0).getKind() == ElementKind.PARAMETER ? 1 : 0;
        return nodes.stream().skip(skip).map(Path.Node::toString).collect(Collectors.joining("."));
    }
}
