package io.guichet.local;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A program that stands where Maven puts a service: it answers the readiness check and nothing else. */
final class FakeService {
    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("database " + System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
    }

    /** Puts it where all five services are expected. */
    static void installIn(Path home) throws Exception {
        for (Service service : Service.values()) {
            install(service.program(home), FakeService.class.getName());
        }
    }

    /** Puts a program that cannot start where one service is expected. */
    static void breakOne(Service service, Path home) throws Exception {
        install(service.program(home), "no.such.Program");
    }

    private static void install(Path program, String main) throws Exception {
        Files.createDirectories(program.getParent());
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, main);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                FakeService.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        try (OutputStream file = Files.newOutputStream(program)) {
            new JarOutputStream(file, manifest).close();
        }
    }
}
