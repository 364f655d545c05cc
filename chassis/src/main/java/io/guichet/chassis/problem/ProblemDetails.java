package io.guichet.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Problem details as RFC 9457 writes them. */
@Schema(name = "Problem", description = "RFC 9457 problem details")
@JsonPropertyOrder({"type", "title", "status", "detail"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetails(
        @Schema(examples = "400") int status,
        @JsonIgnore String slug,
        @Schema(examples = "The request is not valid") String title,

        @Schema(examples = "subjects: must not be empty") @Nullable
        String detail,

        @JsonAnyGetter Map<String, Object> extensions) {

    /** Media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:guichet:problem:";

    /** The problem's type: stable, compare it and not the title. */
    @JsonProperty
    @Schema(examples = "urn:guichet:problem:invalid-request")
    public String type() {
        return TYPE_PREFIX + slug;
    }

    static ProblemDetails of(int status, String slug, String title, @Nullable String detail) {
        return new ProblemDetails(status, slug, title, detail, Map.of());
    }

    static ProblemDetails invalid(String detail, List<FieldError> errors) {
        return new ProblemDetails(400, "invalid-request", "The request is not valid", detail, Map.of("errors", errors));
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
