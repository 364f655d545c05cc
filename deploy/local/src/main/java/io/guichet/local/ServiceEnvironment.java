package io.guichet.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ordinary Quarkus configuration of the services, as environment variables: no command line shows a secret. */
final class ServiceEnvironment {
    private static final String HOST = "127.0.0.1";

    /** The shared mailboxes of both desks; what else the mail server has is customers'. */
    private static final List<String> MAILBOXES = List.of("assistance", "contact");

    private final Settings settings;
    private final Wiring wiring;
    private final Secrets secrets;
    private final String publicKey;

    ServiceEnvironment(Settings settings, Wiring wiring, Secrets secrets, String publicKey) {
        this.settings = settings;
        this.wiring = wiring;
        this.secrets = secrets;
        this.publicKey = publicKey;
    }

    Map<String, String> of(Service service) throws IOException {
        Map<String, String> environment = new HashMap<>(JavaProgram.ENVIRONMENT);
        environment.put("QUARKUS_HTTP_HOST", HOST);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(service.label())));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", HOST + ":" + wiring.port("kafka", settings));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", publicKey);
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER);
        environment.put("GUICHET_DESK_DIRECTORY", settings.deskDirectory().toString());
        database(service, environment);
        if (service == Service.NOTIFICATION) {
            mail(environment);
        }
        if (service == Service.NOTIFICATION || service == Service.TRIAGE) {
            environment.put("GUICHET_MAIL_KEY", secrets.mailKey());
        }
        if (service == Service.INTAKE && wiring.mailServer()) {
            MAILBOXES.forEach(mailbox -> mailbox(mailbox, environment));
        }
        environment.putAll(wiring.of(service));
        return environment;
    }

    private void database(Service service, Map<String, String> environment) throws IOException {
        String address = "postgresql://" + HOST + ":" + wiring.port("postgres", settings) + "/" + service.label();
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", address);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address);
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.label());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.databasePassword());
    }

    private void mail(Map<String, String> environment) {
        environment.put("QUARKUS_MAILER_HOST", HOST);
        environment.put("QUARKUS_MAILER_PORT", String.valueOf(settings.port("smtp")));
        environment.put("QUARKUS_MAILER_MOCK", "false");
    }

    private void mailbox(String name, Map<String, String> environment) {
        String prefix = "GUICHET_INTAKE_MAILBOXES_" + name.toUpperCase(Locale.ROOT) + "_";
        environment.put(prefix + "HOST", HOST);
        environment.put(prefix + "PORT", String.valueOf(settings.port("imap")));
        environment.put(prefix + "TLS", "none");
        environment.put(prefix + "USER", name + "@desk.example");
        environment.put(prefix + "PASSWORD", "any");
    }
}
