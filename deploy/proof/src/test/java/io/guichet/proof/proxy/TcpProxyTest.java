package io.guichet.proof.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Before a server that says everything back. */
@Timeout(60)
class TcpProxyTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        threads.execute(this::serve);
        proxy = TcpProxy.open(Ports.free(), echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
        threads.shutdownNow();
    }

    private void serve() {
        while (true) {
            try {
                Socket connection = echo.accept();
                threads.execute(() -> {
                    try (connection) {
                        connection.getInputStream().transferTo(connection.getOutputStream());
                    } catch (IOException broken) {
                        // as told
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static String say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes());
        return new String(socket.getInputStream().readNBytes(text.length()));
    }

    @Test
    void itCarriesBytesBothWays() throws Exception {
        try (Socket socket = connect()) {
            assertThat(say(socket, "hello")).isEqualTo("hello");
        }
    }

    @Test
    void aBlackHoleGivesNothingAndGivesItAllAfterwards() throws Exception {
        try (Socket socket = connect()) {
            assertThat(say(socket, "before")).isEqualTo("before");
            proxy.disturb(Disturbance.blackHole());
            socket.setSoTimeout(200);
            assertThatThrownBy(() -> say(socket, "within")).isInstanceOf(SocketTimeoutException.class);
            proxy.disturb(Disturbance.NONE);
            socket.setSoTimeout(10_000);
            assertThat(new String(socket.getInputStream().readNBytes(6))).isEqualTo("within");
        }
    }

    @Test
    void aConnectionIsResetAfterItsBytes() throws Exception {
        proxy.disturb(Disturbance.resetAfter(3));
        try (Socket socket = connect()) {
            assertThatThrownBy(() -> {
                        String answer = say(socket, "more than three");
                        assertThat(answer).hasSizeLessThanOrEqualTo(3);
                        throw new SocketException("it was closed, which is as good");
                    })
                    .isInstanceOf(SocketException.class);
        }
        proxy.disturb(Disturbance.NONE);
        try (Socket socket = connect()) {
            assertThat(say(socket, "again")).isEqualTo("again");
        }
    }
}
