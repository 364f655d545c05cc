package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFiles;
import io.guichet.chassis.log.EventLog;
import io.guichet.triage.message.Matter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import org.jboss.logging.Logger;

/** The desk's rules as they are in force. Read first of all when the service starts; what is wrong with them stops it. */
@Startup(Interceptor.Priority.PLATFORM_BEFORE)
@ApplicationScoped
public class RulesInForce {

    static final String FILE = "triage.yaml";

    private static final Logger LOG = Logger.getLogger(RulesInForce.class);

    private final RuleBook book;

    RulesInForce(DeskFiles files) {
        var kinds = files.read("desk.yaml", DeskKinds.class).content().slugs();
        book = RuleBookReader.read(files.read(FILE, RuleFile.class), kinds);
        EventLog.info(LOG, "rules-in-force", Map.of("rules", book.rules().size(), "version", book.version()));
    }

    /** What the rules say of a subject. */
    public Verdict decide(Matter matter) {
        return book.decide(matter);
    }

    /** The first digits of the rule file's SHA-256. */
    public String version() {
        return book.version();
    }

    RuleBook book() {
        return book;
    }
}
