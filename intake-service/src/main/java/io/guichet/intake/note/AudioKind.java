package io.guichet.intake.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Whether bytes are audio: their media type says so, and so does their beginning where that kind of audio has one. */
final class AudioKind {

    static final int HEAD_BYTES = 16;

    /** Samples and nothing else (RFC 3551): they begin with anything. */
    private static final Set<String> WITHOUT_HEAD = Set.of(
            "audio/basic", "audio/l8", "audio/l16", "audio/l24", "audio/pcma", "audio/pcmu", "audio/g722", "audio/gsm");

    private AudioKind() {}

    static boolean fits(String mediaType, byte[] head) {
        return mediaType.startsWith("audio/") && (WITHOUT_HEAD.contains(mediaType) || isAudio(head));
    }

    private static boolean isAudio(byte[] head) {
        String text = new String(Arrays.copyOf(head, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        return wave(text) || isoMedia(text) || mpeg(head) || beginsAsAudio(text);
    }

    private static boolean wave(String head) {
        boolean riff = head.startsWith("RIFF") || head.startsWith("RF64");
        boolean form = head.startsWith("FORM");
        return (riff && head.startsWith("WAVE", 8)) || (form && head.startsWith("AIF", 8));
    }

    private static boolean isoMedia(String head) {
        return head.startsWith("ftyp", 4);
    }

    /** Eleven bits of frame synchronization: MP3, AAC in ADTS. */
    private static boolean mpeg(byte[] head) {
        return head.length > 1 && head[0] == (byte) 0xFF && (head[1] & 0xE0) == 0xE0;
    }

    private static boolean beginsAsAudio(String head) {
        return head.startsWith("ID3")
                || head.startsWith("OggS")
                || head.startsWith("fLaC")
                || head.startsWith("#!AMR")
                || head.startsWith(".snd")
                || head.startsWith("\u001a\u0045\u00df\u00a3");
    }
}
