package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.rules.RuleFile.FollowUpLine;
import io.guichet.triage.rules.RuleFile.HeldLine;
import io.guichet.triage.rules.Standing.FollowUp;
import io.guichet.triage.rules.Standing.Held;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what holds whatever the rules say. */
final class StandingReader {

    private static final Duration USUAL_WINDOW = Duration.ofDays(3);

    private final DeskFile<RuleFile> file;
    private final RuleFile content;

    StandingReader(DeskFile<RuleFile> file) {
        this.file = file;
        this.content = file.content();
    }

    Standing read() {
        return new Standing(followUp(content.followUp()), held(content.held()), confirmed());
    }

    private Map<String, String> confirmed() {
        var confirmed = new HashMap<String, String>();
        content.folders().forEach((name, folder) -> {
            if (folder != null && folder.confirmed() != null) {
                checkFolder("folders." + name + ".confirmed", folder.confirmed());
                confirmed.put(name, folder.confirmed());
            }
        });
        return Map.copyOf(confirmed);
    }

    private FollowUp followUp(@Nullable FollowUpLine line) {
        if (line == null) {
            return new FollowUp(USUAL_WINDOW, null);
        }
        if (line.undelivered() != null) {
            checkFolder("followUp.undelivered", line.undelivered());
        }
        return new FollowUp(
                line.window() == null ? USUAL_WINDOW : period("followUp.window", line.window()), line.undelivered());
    }

    private @Nullable Held held(@Nullable HeldLine line) {
        if (line == null) {
            return null;
        }
        if (line.after() == null || line.label() == null) {
            throw file.error("held", "expected after and label, such as `{after: 2 days, label: manager}`");
        }
        if (!content.labels().contains(line.label())) {
            throw file.error(
                    "held.label",
                    "no label '" + line.label() + "'; " + Nearest.hint(line.label(), Set.copyOf(content.labels())));
        }
        return new Held(period("held.after", line.after()), line.label());
    }

    private void checkFolder(String path, String folder) {
        if (!content.folders().containsKey(folder)) {
            throw file.error(
                    path,
                    "no folder '" + folder + "'; "
                            + Nearest.hint(folder, content.folders().keySet()));
        }
    }

    private Duration period(String path, String text) {
        return Period.of(text).orElseThrow(() -> file.error(path, "'" + text + "'; " + Period.EXPECTED));
    }
}
