package io.guichet.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * TCP ports of this machine's loopback address.
 *
 * <p>Chosen below 32768: from there on lie the ephemeral ports, where a restart can find its port taken by an outgoing
 * connection.
 */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 500;

    private Ports() {}

    /**
     * A port that nobody listens on now, for tests.
     *
     * @throws IllegalStateException if none was found
     */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!isTaken(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port was found between " + LOWEST + " and " + HIGHEST + ".");
    }

    /** Whether another process listens on this port of the loopback address. */
    public static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    /**
     * Refuses a port that is taken.
     *
     * @param whose what wants the port, as it is named to the user
     * @throws PartFailed if it is taken
     */
    public static void requireFree(String whose, int port) {
        if (isTaken(port)) {
            throw new PartFailed("Port " + port + ", which " + whose
                    + " needs, is taken by another process: stop that process or choose another port.");
        }
    }
}
