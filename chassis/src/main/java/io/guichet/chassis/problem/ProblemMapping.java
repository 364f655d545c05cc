package io.guichet.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every error of every service becomes problem details here. */
public class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

    @ServerExceptionMapper
    Response refused(Problem problem) {
        return problem.details().response();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response nobody() {
        var details = ProblemDetails.of(
                401,
                "unauthorized",
                "Who are you?",
                "A valid bearer token is expected in the header Authorization; it is absent, expired or not ours.");
        return Response.fromResponse(details.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return ProblemDetails.of(403, "forbidden", "Not allowed", "The token's roles (claim groups) do not allow this.")
                .response();
    }

    /** What the HTTP layer itself refuses: unknown path, method, media type, size. */
    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        var jackson = JacksonProblems.of(e);
        if (jackson != null) {
            return jackson.response();
        }
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return status >= 500 ? broken(e) : HttpProblems.of(status, allowed(e)).response();
    }

    // the second is named because Quarkus has a mapper of its own for it
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response json(JacksonException e) {
        return JacksonProblems.of(e).response();
    }

    @ServerExceptionMapper
    Response validation(ConstraintViolationException e) {
        return Violations.of(e).response();
    }

    @ServerExceptionMapper
    Response broken(Throwable e) {
        var reference = UUID.randomUUID();
        LOG.errorf(e, "a request failed, reference %s", reference);
        return ProblemDetails.of(
                        500,
                        "internal-error",
                        "Something broke on our side",
                        "Nothing was changed. Try again; if it stays, tell the operator the reference " + reference
                                + ".")
                .response();
    }

    private static @Nullable String allowed(WebApplicationException e) {
        return e.getResponse().getHeaderString(HttpHeaders.ALLOW);
    }
}
