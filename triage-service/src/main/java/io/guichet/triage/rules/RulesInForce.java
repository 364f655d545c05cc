package io.guichet.triage.rules;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskConfig;
import io.guichet.chassis.desk.DeskFileReader;
import io.guichet.chassis.log.EventLog;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The desk's rules as they are in force. Read first of all when the service starts; what is wrong with them stops it. Later a file that is
 * wrong is refused whole, and the rules stay as they are.
 */
@Startup(Interceptor.Priority.PLATFORM_BEFORE)
@ApplicationScoped
public class RulesInForce {

    private static final Logger LOG = Logger.getLogger(RulesInForce.class);

    private final MountedRules mounted;
    private volatile RuleBook book;
    private volatile String tried;

    @Inject
    RulesInForce(DeskConfig desk, Validator validator) {
        this(new MountedRules(desk.directory(), new DeskFileReader(validator)));
    }

    RulesInForce(MountedRules mounted) {
        this.mounted = mounted;
        this.tried = mounted.fingerprint();
        this.book = mounted.read();
        tell();
    }

    /** What the rules say of a subject, and count of it. */
    public Verdict decide(Matter matter, Instant now, Recollection memory) {
        return book.decide(matter, now, memory);
    }

    /** The same, but what would file it into that folder is passed over. */
    public Verdict decideLeaving(String folder, Matter matter, Instant now, Recollection memory) {
        return book.decideLeaving(folder, matter, now, memory);
    }

    /** What a subject may have to be remembered for. */
    public List<Occurrence> occurrences(Matter matter, Instant now) {
        return book.occurrences(matter, now);
    }

    /** Why a subject would be decided as it would, with what is remembered. */
    public Explanation explain(Matter matter, Instant now, Recollection memory) {
        return Explanation.of(book, matter, now, memory);
    }

    /**
     * Rules that are not in force; blocking.
     *
     * @param yaml the text of a rule file, checked against this desk's kinds
     * @throws RulesRefused if anything is wrong with it (422)
     */
    public Candidate candidate(String yaml) {
        try {
            return Candidate.of(mounted.read(yaml), book);
        } catch (BrokenDeskFile e) {
            throw new RulesRefused(e, version());
        }
    }

    /** What becomes of something that falls due without a message; nothing if the rules do not know that memory any more. */
    public Optional<Verdict> overdue(String memory, Map<String, String> captures) {
        return book.overdue(memory, captures);
    }

    /** What the desk has: queues, folders, labels, kinds. */
    public Places places() {
        return book.places();
    }

    /** How messages find their tickets. */
    public Standing.FollowUp followUp() {
        return book.standing().followUp();
    }

    /** Where a message of a folder goes once somebody has confirmed it; nothing, if the desk says nothing. */
    public Optional<String> confirmed(String folder) {
        return Optional.ofNullable(book.standing().confirmed().get(folder));
    }

    /** What becomes of messages that wait too long; nothing, if the desk says nothing. */
    public Optional<Standing.Held> held() {
        return Optional.ofNullable(book.standing().held());
    }

    /** The first digits of the rule file's SHA-256. */
    public String version() {
        return book.version();
    }

    RuleBook book() {
        return book;
    }

    /**
     * Reads the files anew; blocking.
     *
     * @return the rules that are in force now
     * @throws BrokenDeskFile if anything is wrong: then those before stay in force
     */
    synchronized RuleBook reload() {
        tried = mounted.fingerprint();
        var read = mounted.read();
        var changed = !read.hash().equals(book.hash());
        book = read;
        if (changed) {
            tell();
        }
        return read;
    }

    /**
     * Reads the files anew if their text changed since they were last looked at; blocking.
     *
     * @throws BrokenDeskFile the first time that anything is wrong with a text
     */
    synchronized void refresh() {
        if (!mounted.fingerprint().equals(tried)) {
            reload();
        }
    }

    private void tell() {
        EventLog.info(LOG, "rules-in-force", Map.of("rules", book.rules().size(), "version", book.version()));
        book.shadowed()
                .forEach(shadowed ->
                        EventLog.warn(LOG, "rule-shadowed", Map.of("rule", shadowed.rule(), "why", shadowed.why())));
    }
}
