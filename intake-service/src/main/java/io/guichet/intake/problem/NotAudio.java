package io.guichet.intake.problem;

/** 415: what is handed in as a recording is no audio. */
public final class NotAudio extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public NotAudio(String mediaType) {
        super(
                415,
                "not-audio",
                "The recording is no audio",
                "recording: the part must be audio, with a media type audio/* and the bytes of such a file (WAV, MP3, Ogg,"
                        + " AAC, FLAC, AMR, WebM); it says “" + mediaType + "”.");
        with("field", "recording");
    }
}
