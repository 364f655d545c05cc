package io.guichet.intake.receipt;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to what was handed in: it is stored and will not be lost.
 *
 * @param subjects how many subjects the message has
 */
@Schema(name = "Acknowledgement", examples = Acknowledgement.EXAMPLE)
public record Acknowledgement(
        UUID messageId, @Schema(examples = "2") int subjects) {

    static final String EXAMPLE = """
            {"messageId": "019aa0f0-6a00-7000-8000-000000000001", "subjects": 2}
            """;

    public static Response of(Receipt receipt) {
        return Response.accepted(new Acknowledgement(receipt.messageId(), receipt.subjects()))
                .header(HttpHeaders.LOCATION, "/messages/" + receipt.messageId())
                .build();
    }
}
