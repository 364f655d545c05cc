package io.guichet.intake.problem;

import java.util.UUID;

/** 409: somebody has listened to a voicemail and noted something else. */
public final class VoicemailHeard extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public VoicemailHeard(UUID id) {
        super(
                409,
                "voicemail-heard",
                "Listened to already",
                "Somebody has listened to the voicemail " + id
                        + " and noted other subjects; read the message, and add to its tickets what is missing.");
    }
}
