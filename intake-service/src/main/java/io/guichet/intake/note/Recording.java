package io.guichet.intake.note;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.limit.BodyLimit;
import io.guichet.intake.mail.MailAttachment;
import io.guichet.intake.problem.NotAudio;
import io.guichet.intake.problem.TooLarge;
import io.guichet.intake.raw.Pieces;
import io.guichet.intake.raw.Sha256;
import io.guichet.intake.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What a caller said on a voicemail.
 *
 * @param file how it is attached to its message
 * @param pieces its bytes, until the request ends
 */
public record Recording(MailAttachment file, Pieces pieces) {

    private static final String ID = "1";
    private static final int MAX_NAME = 120;

    /**
     * Reads the part of a form; it blocks.
     *
     * @throws InvalidRequest when it is empty
     * @throws TooLarge when it is larger than 25 MB
     * @throws NotAudio when it is anything but audio
     */
    static Recording of(FileUpload upload) throws IOException {
        String mediaType = Optional.ofNullable(upload.contentType())
                .orElse("")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        Path path = upload.uploadedFile();
        long size = Files.size(path);
        if (size == 0) {
            throw new InvalidRequest("recording", "the part is empty; leave it out when there is no recording");
        }
        if (size > BodyLimit.MAX_BYTES) {
            throw BodyLimit.tooLarge();
        }
        if (!AudioKind.fits(mediaType, head(path))) {
            throw new NotAudio(PlainText.cut(mediaType, MAX_NAME));
        }
        return new Recording(
                new MailAttachment(ID, name(upload), mediaType, size, sha256(path), false, null),
                (from, length) -> piece(path, from, length));
    }

    private static String name(FileUpload upload) {
        String given = Optional.ofNullable(upload.fileName()).orElse("");
        String file = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return Optional.ofNullable(PlainText.line(file))
                .map(line -> PlainText.cut(line, MAX_NAME))
                .orElse("voicemail");
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            return input.readNBytes(AudioKind.HEAD_BYTES);
        }
    }

    private static String sha256(Path path) throws IOException {
        try (DigestInputStream input = new DigestInputStream(Files.newInputStream(path), Sha256.digest())) {
            input.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(input.getMessageDigest().digest());
        }
    }

    private static byte[] piece(Path path, long from, int length) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] piece = new byte[length];
            file.seek(from);
            file.readFully(piece);
            return piece;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
