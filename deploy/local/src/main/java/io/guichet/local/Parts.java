package io.guichet.local;

import io.guichet.embedded.KafkaServer;
import io.guichet.embedded.MailServer;
import io.guichet.embedded.PostgresServer;
import io.guichet.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of the local system: what each is started with. */
final class Parts {
    private final Settings settings;
    private final Wiring wiring;
    private final DataDirectory data;
    private final JavaProgram java;

    Parts(Settings settings, Wiring wiring, DataDirectory data) {
        this.settings = settings;
        this.wiring = wiring;
        this.data = data;
        this.java = new JavaProgram(data.mark(), data.log("java").resolveSibling(""));
    }

    /** What the services need: database, broker, mail server. */
    List<Part> foundations(Secrets secrets) throws IOException {
        return wiring.mailServer() ? List.of(database(secrets), kafka(), mail()) : List.of(database(secrets), kafka());
    }

    /** The five services. */
    List<Part> services(Secrets secrets, String publicKey) throws IOException {
        ServiceEnvironment environment = new ServiceEnvironment(settings, wiring, secrets, publicKey);
        List<Part> services = new ArrayList<>();
        for (Service service : Service.values()) {
            services.add(service(service, environment.of(service)));
        }
        return services;
    }

    private Part database(Secrets secrets) throws IOException {
        PostgresSettings postgres =
                PostgresSettings.in(data.postgres(), settings.port("postgres")).logTo(data.log("postgres"));
        return new DatabasePart(new PostgresServer(postgres), secrets.databasePassword());
    }

    private Part kafka() throws IOException {
        return embedded(
                "kafka",
                KafkaServer.class,
                "--data",
                data.kafka().toString(),
                "--port",
                String.valueOf(settings.port("kafka")),
                "--controller-port",
                String.valueOf(settings.port("kafka-controller")),
                "--advertised-port",
                String.valueOf(wiring.port("kafka", settings)),
                "--topics",
                String.join(",", Topics.all()),
                "--partitions",
                String.valueOf(Topics.PARTITIONS),
                "--retention-days",
                String.valueOf(Topics.RETENTION_DAYS));
    }

    private Part mail() throws IOException {
        return embedded(
                "mail",
                MailServer.class,
                "--smtp-port",
                String.valueOf(settings.port("smtp")),
                "--imap-port",
                String.valueOf(settings.port("imap")));
    }

    private Part embedded(String name, Class<?> program, String... arguments) throws IOException {
        Path readyFile = data.readyFile(name);
        List<String> command = new ArrayList<>(java.command(
                name,
                settings.heap(name),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        Stream.concat(Stream.of(arguments), Stream.of("--ready", readyFile.toString()))
                .forEach(command::add);
        return new ProgramPart(name, command, JavaProgram.ENVIRONMENT, data.log(name), Readiness.ofFile(readyFile));
    }

    private Part service(Service service, Map<String, String> environment) {
        String name = service.label();
        List<String> command = java.command(name, settings.heap(name));
        command.addAll(List.of("-jar", service.program(settings.home()).toString()));
        return new ProgramPart(name, command, environment, data.log(name), Readiness.ofService(settings.port(name)));
    }
}
