package io.guichet.intake.contact;

import io.guichet.chassis.http.Limit;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for; everything that is given must hold. */
class Search {

    @QueryParam("name")
    @Parameter(
            description = "Beginnings of words of the name, in any order; accents and capitals do not matter",
            example = "mart")
    @Size(max = 200, message = "must have at most 200 characters")
    @Nullable
    String name;

    @QueryParam("number")
    @Parameter(description = "A phone number, in any writing", example = "05 61 00 00 00")
    @Size(max = 60, message = "must have at most 60 characters")
    @Nullable
    String number;

    @QueryParam("address")
    @Parameter(description = "A mail address, in any case", example = "caller@example.org")
    @Size(max = 320, message = "must be an address of at most 320 characters")
    @Nullable
    String address;

    @QueryParam("externalId")
    @Parameter(description = "The master's id", example = "P-2077")
    @Size(max = 100, message = "must have at most 100 characters")
    @Nullable
    String externalId;

    @QueryParam("after")
    @Parameter(description = "The cursor `next` of the page before")
    @Nullable
    String after;

    // text, so that what is no number is refused by name like the others
    @QueryParam("limit")
    @Parameter(
            description = "Items on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    String limit;

    int atMost() {
        return Limit.read(limit);
    }

    @Nullable
    NameCursor cursor() {
        return NameCursor.read(after);
    }

    /** The number as it is stored. @throws InvalidRequest when it cannot be one */
    @Nullable
    String number(GivenFields fields) {
        return number == null ? null : fields.number("number", number);
    }

    /** The address as it is stored; what is none is nobody's. */
    @Nullable
    String address() {
        return address == null ? null : address.strip().toLowerCase(Locale.ROOT);
    }
}
