package io.guichet.intake.exchange;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file.
 *
 * @param lines that were read, the header and empty ones excepted
 * @param refused each line that was not taken in; all others were
 */
@Schema(name = "ImportReport", examples = ImportReport.EXAMPLE)
record ImportReport(
        @Schema(examples = "120") int lines,
        @Schema(examples = "100") int added,
        @Schema(examples = "15") int changed,
        @Schema(examples = "4") int unchanged,
        List<RefusedLine> refused) {

    static final String EXAMPLE = """
            {
              "lines": 120,
              "added": 100,
              "changed": 15,
              "unchanged": 4,
              "refused": [
                {"line": 17, "field": "addresses", "reason": "“nothing” is no mail address such as caller@example.org"}
              ]
            }
            """;

    static ImportReport none() {
        return new ImportReport(0, 0, 0, 0, new ArrayList<>());
    }

    /** Both together. */
    ImportReport and(ImportReport other) {
        refused.addAll(other.refused);
        return new ImportReport(
                lines + other.lines,
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                refused);
    }
}
