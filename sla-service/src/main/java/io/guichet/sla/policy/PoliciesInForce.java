package io.guichet.sla.policy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskConfig;
import io.guichet.chassis.desk.DeskFileReader;
import io.guichet.chassis.desk.DeskFiles;
import io.guichet.chassis.log.EventLog;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * The desk's policies as they are in force. Read first of all when the service starts; what is wrong with them stops it. Later a
 * file that is wrong is refused whole, and the policies stay as they are.
 */
@Startup(Interceptor.Priority.PLATFORM_BEFORE)
@ApplicationScoped
public class PoliciesInForce {
    private static final Logger LOG = Logger.getLogger(PoliciesInForce.class);

    private final DeskFileReader reader;
    private final DeskFiles files;
    private final Path path;
    private volatile Policies policies;
    private volatile String tried;

    @Inject
    PoliciesInForce(DeskFiles files, DeskConfig desk, Validator validator) {
        this.files = files;
        this.reader = new DeskFileReader(validator);
        this.path = desk.directory().resolve(SlaFileReader.NAME);
        this.tried = text();
        this.policies = SlaFileReader.read(files.read(SlaFileReader.NAME, SlaFile.class));
        tell();
    }

    /** What is in force now. */
    public Policies get() {
        return policies;
    }

    /**
     * Policies that are not in force, for trying them.
     *
     * @throws PoliciesRefused if anything is wrong with the text (422)
     */
    public Policies candidate(String yaml) {
        try {
            return SlaFileReader.read(reader.read(SlaFileReader.NAME, yaml, SlaFile.class));
        } catch (BrokenDeskFile e) {
            throw new PoliciesRefused(e, policies.version());
        }
    }

    /**
     * Reads the file anew; blocking.
     *
     * @throws BrokenDeskFile if anything is wrong: then what was in force stays
     */
    public synchronized Policies reload() {
        tried = text();
        Policies read = SlaFileReader.read(files.read(SlaFileReader.NAME, SlaFile.class));
        boolean changed = !read.version().equals(policies.version());
        policies = read;
        if (changed) {
            tell();
        }
        return read;
    }

    /**
     * Reads the file anew if its text changed since it was last looked at; blocking.
     *
     * @return whether it did
     * @throws BrokenDeskFile the first time that anything is wrong with a text
     */
    synchronized boolean refresh() {
        if (text().equals(tried)) {
            return false;
        }
        reload();
        return true;
    }

    // followed anew each time: a Kubernetes ConfigMap is changed by a link that is swapped
    private String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void tell() {
        EventLog.info(
                LOG, "policies-in-force", Map.of("policies", policies.all().size(), "version", policies.version()));
    }
}
