package io.guichet.notification.register;

import io.guichet.chassis.http.Page;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for; everything that is given must hold. */
class NotificationQuery {

    @QueryParam("ticket")
    @Parameter(description = "Number of a ticket that it names", example = "2026-000001")
    @Pattern(regexp = "\\d{4}-\\d{6,12}", message = "must be a ticket's number, such as 2026-000001")
    @Nullable
    String ticket;

    @QueryParam("state")
    @Parameter(description = "pending, sending, sent, in-doubt, failed or suppressed", example = "sent")
    @Pattern(
            regexp = "pending|sending|sent|in-doubt|failed|suppressed",
            message = "must be one of pending, sending, sent, in-doubt, failed, suppressed")
    @Nullable
    String state;

    @QueryParam("recipient")
    @Parameter(description = "The address, in any case", example = "caller@example.org")
    @Size(max = 320, message = "must be an address of at most 320 characters")
    @Nullable
    String recipient;

    @QueryParam("after")
    @Parameter(description = "The cursor `next` of the page before")
    @Pattern(
            regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            message = "must be the cursor “next” of the page before, as it was given")
    @Nullable
    String after;

    // text, so that what is no number is refused by name like the others
    @QueryParam("limit")
    @DefaultValue("" + Page.DEFAULT_LIMIT)
    @Parameter(
            description = "Items on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Pattern(regexp = "[1-9]\\d?|1\\d\\d|200", message = "must be a number from 1 to " + Page.LARGEST_LIMIT)
    String limit = "";

    int atMost() {
        return Integer.parseInt(limit);
    }
}
