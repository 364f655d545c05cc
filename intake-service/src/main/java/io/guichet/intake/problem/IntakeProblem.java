package io.guichet.intake.problem;

import io.guichet.chassis.problem.Problem;

/** What this service refuses. Nothing is stored of what is refused. */
public abstract sealed class IntakeProblem extends Problem
        permits AttachmentNotFound,
                CallAlreadyNoted,
                ContactProblem,
                DraftClosed,
                DraftNotFound,
                EmptyBody,
                IdempotencyKeyReused,
                MailboxNotFetched,
                MessageErased,
                MessageNotFound,
                NoRoom,
                NoVoicemail,
                NotAudio,
                RangeNotSatisfiable,
                TooLarge,
                UnknownMailbox,
                VoicemailHeard {

    private static final long serialVersionUID = 1;

    private final String title;

    IntakeProblem(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
        this.title = title;
    }

    /** The same for every problem of its type. */
    public final String title() {
        return title;
    }
}
