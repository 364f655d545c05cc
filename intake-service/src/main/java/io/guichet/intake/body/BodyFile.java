package io.guichet.intake.body;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Temporary files that have no name on disk once they are open: nothing is left of them whatever happens to the process. */
final class BodyFile {

    private BodyFile() {}

    static FileChannel create(Path directory) throws IOException {
        Path path = Files.createTempFile(directory, "guichet-body-", ".part");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    static void append(FileChannel file, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            file.write(rest);
        }
    }
}
