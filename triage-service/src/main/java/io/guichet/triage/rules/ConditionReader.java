package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFile;

/** Compiles the conditions of a file; what is wrong with one names its place. */
final class ConditionReader {

    private final DeskFile<?> file;
    private final ConditionCompiler compiler;
    private final Visible visible;

    ConditionReader(DeskFile<?> file, ConditionCompiler compiler, Visible visible) {
        this.file = file;
        this.compiler = compiler;
        this.visible = visible;
    }

    Condition read(String path, String when) {
        try {
            return compiler.compile(when.stripTrailing(), visible);
        } catch (BrokenCondition e) {
            throw file.error(path, e.complaint());
        }
    }
}
