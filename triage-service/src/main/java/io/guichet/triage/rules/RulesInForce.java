package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFiles;
import io.guichet.chassis.log.EventLog;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The desk's rules as they are in force. Read first of all when the service starts; what is wrong with them stops it. */
@Startup(Interceptor.Priority.PLATFORM_BEFORE)
@ApplicationScoped
public class RulesInForce {

    static final String FILE = "triage.yaml";

    private static final Logger LOG = Logger.getLogger(RulesInForce.class);

    private final RuleBook book;

    RulesInForce(DeskFiles files) {
        var desk = files.read("desk.yaml", DeskKinds.class).content().desk();
        book = RuleBookReader.read(files.read(FILE, RuleFile.class), desk);
        EventLog.info(LOG, "rules-in-force", Map.of("rules", book.rules().size(), "version", book.version()));
    }

    /** What the rules say of a subject, and count of it. */
    public Verdict decide(Matter matter, Instant now, Recollection memory) {
        return book.decide(matter, now, memory);
    }

    /** The same, but what would file it into that folder is passed over. */
    public Verdict decideLeaving(String folder, Matter matter, Instant now, Recollection memory) {
        return book.decideLeaving(folder, matter, now, memory);
    }

    /** What the desk has: queues, folders, labels, kinds. */
    public Places places() {
        return book.places();
    }

    /** What a subject may have to be remembered for. */
    public List<Occurrence> occurrences(Matter matter, Instant now) {
        return book.occurrences(matter, now);
    }

    /** What becomes of something that falls due without a message; nothing if the rules do not know that memory any more. */
    public Optional<Verdict> overdue(String memory, Map<String, String> captures) {
        return book.overdue(memory, captures);
    }

    /** The first digits of the rule file's SHA-256. */
    public String version() {
        return book.version();
    }

    RuleBook book() {
        return book;
    }
}
