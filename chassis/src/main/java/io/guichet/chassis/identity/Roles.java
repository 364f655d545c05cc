package io.guichet.chassis.identity;

/** The four roles, as the token's claim {@code groups} names them. */
public final class Roles {

    /** A customer: reads and writes only what belongs to their organization. */
    public static final String CLIENT = "client";
    /** A support agent; the level is a claim of its own. */
    public static final String AGENT = "agent";
    /** Decides, and sees all. */
    public static final String MANAGER = "manager";
    /** A machine. */
    public static final String SYSTEM = "system";

    private Roles() {}
}
