package io.guichet.notification.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notification with what its mail says. */
@Schema(name = "NotificationWithLetter")
record LetterView(
        @JsonUnwrapped NotificationView notification,

        @Schema(description = "The mail's plain text; absent until it is written") @Nullable
        String text,

        @Schema(description = "The mail's HTML; absent until it is written") @Nullable
        String html) {}
