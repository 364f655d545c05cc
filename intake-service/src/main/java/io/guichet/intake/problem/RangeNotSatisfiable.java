package io.guichet.intake.problem;

/** 416: a range of bytes that the file does not have. */
public final class RangeNotSatisfiable extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public RangeNotSatisfiable(long size) {
        super(
                416,
                "range-not-satisfiable",
                "No such range",
                "The header Range must name bytes of the file, which has " + size + " of them.");
        with("size", size);
    }
}
