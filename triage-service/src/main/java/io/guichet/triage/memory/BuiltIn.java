package io.guichet.triage.memory;

import java.util.List;

/** What conditions can ask of tickets without any rule that remembers: {@code facts.reply.reached}, {@code facts.written.open}. */
public final class BuiltIn {

    /** The ticket that a message has proved to belong to (P8); reached if there is one. */
    public static final String REPLY = "reply";

    /** A ticket that a message names or refers to without proof. */
    public static final String NAMED = "named";

    /** An open ticket that the same contact wrote about, within the desk's window (P9). */
    public static final String WRITTEN = "written";

    /** An open ticket of the same contact's voicemail, within the desk's window (P9). */
    public static final String VOICEMAIL = "voicemail";

    /** All of them. */
    public static final List<String> NAMES = List.of(REPLY, NAMED, WRITTEN, VOICEMAIL);

    /** Those that prove nothing: an agent may link their ticket, no rule joins it. */
    public static final List<String> SUGGESTED_ONLY = List.of(NAMED, WRITTEN, VOICEMAIL);

    private BuiltIn() {}
}
