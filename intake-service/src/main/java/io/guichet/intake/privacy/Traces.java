package io.guichet.intake.privacy;

import io.guichet.intake.raw.RawContents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What messages leave beside themselves: bytes, files, calls. */
@ApplicationScoped
class Traces {

    private final RawContents contents;
    private final ErasedFiles files;
    private final ErasedCalls calls;

    Traces(RawContents contents, ErasedFiles files, ErasedCalls calls) {
        this.contents = contents;
        this.files = files;
        this.calls = calls;
    }

    /** Erases them, in the current transaction; bytes that somebody else sent too stay theirs. */
    Uni<Void> erase(List<UUID> messages, List<String> hashes) {
        return calls.erase(messages)
                .flatMap(erased -> files.erase(messages))
                .map(ofFiles -> Stream.concat(hashes.stream(), ofFiles.stream())
                        .distinct()
                        .toList())
                .flatMap(contents::drop);
    }
}
