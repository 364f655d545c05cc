package io.guichet.proof.proxy;

import io.guichet.embedded.PartFailed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands between programs and a server of this machine, and carries their bytes as it is told to. */
public final class TcpProxy implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;
    private static final long LOOK_MILLIS = 10;

    private final int port;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket server;
    private volatile Disturbance disturbance = Disturbance.NONE;

    private TcpProxy(int port, int target, ServerSocket server) {
        this.port = port;
        this.target = target;
        this.server = server;
    }

    /**
     * Listens from now on.
     *
     * @param port on the loopback address
     * @param target where the server listens, on the same address; it need not be there yet
     */
    public static TcpProxy open(int port, int target) {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 128);
            TcpProxy proxy = new TcpProxy(port, target, server);
            proxy.threads.execute(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new PartFailed("The proxy cannot listen on port " + port + ": " + e.getMessage() + ".", e);
        }
    }

    /** TCP port on the loopback address. */
    public int port() {
        return port;
    }

    /** From now on, for all connections. */
    public void disturb(Disturbance changed) {
        disturbance = changed;
    }

    @Override
    public void close() {
        closeQuietly(server);
        open.forEach(TcpProxy::closeQuietly);
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        Socket peer = new Socket();
        open.add(client);
        open.add(peer);
        try {
            client.setTcpNoDelay(true);
            peer.setTcpNoDelay(true);
            peer.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            threads.execute(() -> carry(peer, client));
            carry(client, peer);
        } catch (IOException nobodyThere) {
            end(client, peer);
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                Disturbance now = disturbance;
                while (now.holds()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                    now = disturbance;
                }
                TimeUnit.MILLISECONDS.sleep(now.delayMillis());
                int allowed = now.allow(read);
                out.write(buffer, 0, allowed);
                if (allowed < read) {
                    reset(from, to);
                    return;
                }
            }
        } catch (IOException broken) {
            // one side has ended it
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            end(from, to);
        }
    }

    private static void reset(Socket... both) throws IOException {
        for (Socket socket : both) {
            socket.setSoLinger(true, 0);
        }
    }

    private void end(Socket... both) {
        for (Socket socket : both) {
            open.remove(socket);
            closeQuietly(socket);
        }
    }

    private static void closeQuietly(AutoCloseable closed) {
        try {
            closed.close();
        } catch (Exception alreadyBroken) {
            // it is gone, which is what was wanted
        }
    }
}
