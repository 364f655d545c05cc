package io.guichet.intake.note;

import com.fasterxml.jackson.annotation.JsonValue;
import io.guichet.intake.message.Channel;
import java.util.Locale;

/** What a note is about. */
public enum NoteChannel {
    CALL(Channel.CALL),
    VOICEMAIL(Channel.VOICEMAIL);

    private final Channel channel;

    NoteChannel(Channel channel) {
        this.channel = channel;
    }

    public Channel channel() {
        return channel;
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
