package io.guichet.intake.contact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says who stands for a contact that turned out to be another. */
@Schema(name = "MergedContact")
public record Pointer(UUID id, UUID mergedInto) {}
