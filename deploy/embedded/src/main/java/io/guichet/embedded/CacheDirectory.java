package io.guichet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where unpacked programs are kept from one run to the next. */
final class CacheDirectory {
    private CacheDirectory() {}

    /**
     * {@code ~/.cache/guichet}, or a directory of this user's in the temporary one if there is no home to write to, or if
     * other users must read it.
     *
     * @throws PartFailed if neither can be used
     */
    static Path choose(boolean publicPlace) {
        String user = System.getProperty("user.name");
        Path home = Path.of(System.getProperty("user.home")).resolve(".cache").resolve("guichet");
        if (!publicPlace && usable(home)) {
            return home;
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).resolve("guichet-" + user);
        if (usable(temporary)) {
            return temporary;
        }
        throw new PartFailed("Neither " + home + " nor " + temporary
                + " can be written: one of them is needed to unpack PostgreSQL.");
    }

    // The temporary directory is everybody's: what another user has put there is not run.
    private static boolean usable(Path directory) {
        try {
            Files.createDirectories(directory);
            Object owner = Files.getAttribute(directory, "unix:uid", LinkOption.NOFOLLOW_LINKS);
            Path mine = Files.createTempFile(directory, "owner", null);
            try {
                return owner.equals(Files.getAttribute(mine, "unix:uid"));
            } finally {
                Files.delete(mine);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
