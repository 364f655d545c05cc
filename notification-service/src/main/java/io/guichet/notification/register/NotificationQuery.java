package io.guichet.notification.register;

import io.guichet.chassis.http.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
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

    @QueryParam("limit")
    @DefaultValue("" + Page.DEFAULT_LIMIT)
    @Parameter(description = "Items on a page, 1 to 200")
    @Min(value = 1, message = "must be from 1 to " + Page.LARGEST_LIMIT)
    @Max(value = Page.LARGEST_LIMIT, message = "must be from 1 to " + Page.LARGEST_LIMIT)
    int limit;
}
