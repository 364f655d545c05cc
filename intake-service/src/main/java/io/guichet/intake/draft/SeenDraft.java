package io.guichet.intake.draft;

import io.guichet.chassis.http.IfMatch;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A draft as it is shown.
 *
 * @param edition counts what people changed; its ETag
 */
record SeenDraft(DraftView view, int edition) {

    RestResponse<DraftView> response() {
        return ResponseBuilder.ok(view).tag(IfMatch.tag(edition)).build();
    }
}
