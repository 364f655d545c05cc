package io.guichet.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Where the parts are reached, from the settings. */
final class Addresses {
    static final String HOST = "127.0.0.1";

    private Addresses() {}

    static LocalSystem of(Settings settings, Path tokens, Supplier<List<ProcessMemory>> memory) {
        return new LocalSystem(
                of(settings, Service.INTAKE),
                of(settings, Service.TRIAGE),
                of(settings, Service.TICKET),
                of(settings, Service.SLA),
                of(settings, Service.NOTIFICATION),
                HOST,
                settings.port("smtp"),
                settings.port("imap"),
                tokens,
                settings.organization(),
                settings.samples(),
                memory);
    }

    private static URI of(Settings settings, Service service) {
        return URI.create("http://" + HOST + ":" + settings.port(service.label()));
    }
}
