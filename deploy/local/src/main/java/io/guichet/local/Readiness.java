package io.guichet.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** How it is found out whether a part does its work. */
@FunctionalInterface
interface Readiness {
    int TIMEOUT_MILLIS = 2_000;

    boolean isReady();

    /** Forgets what an earlier start has left; called before each start. */
    default void reset() throws IOException {}

    /** A service answers its readiness check with 200. */
    static Readiness ofService(int port) {
        URI check = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        return () -> answersOk(check);
    }

    /** A part has made this file. */
    static Readiness ofFile(Path file) {
        return new Readiness() {
            @Override
            public boolean isReady() {
                return Files.exists(file);
            }

            @Override
            public void reset() throws IOException {
                Files.deleteIfExists(file);
            }
        };
    }

    private static boolean answersOk(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
