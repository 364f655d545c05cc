package io.guichet.chassis.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers (RFC 9562): version 7 for what is new, version 5 for what must come out the same again. */
public final class Ids {

    /** Namespace of organizations, named by their normalized name. */
    public static final UUID ORGANIZATIONS = named(UuidCreator.NAMESPACE_URL.getValue(), "urn:guichet:organizations");

    /** Namespace of triage's decisions, named by message, subject and revision. */
    public static final UUID DECISIONS = named(UuidCreator.NAMESPACE_URL.getValue(), "urn:guichet:decisions");

    /** Namespace of tickets, named by the decision that opens them. */
    public static final UUID TICKETS = named(UuidCreator.NAMESPACE_URL.getValue(), "urn:guichet:tickets");

    private Ids() {}

    /** A new identifier; later ones sort after earlier ones, so indexes stay compact. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The identifier of a name within a namespace; the same name gives the same identifier, always. */
    public static UUID named(UUID namespace, String name) {
        return UuidCreator.getNameBasedSha1(namespace, name);
    }
}
