package io.guichet.intake.problem;

import java.util.UUID;

/** 409: only a voicemail is listened to. */
public final class NoVoicemail extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public NoVoicemail(UUID id) {
        super(409, "no-voicemail", "Not a voicemail", "The message " + id + " is no voicemail; it has its subjects.");
    }
}
