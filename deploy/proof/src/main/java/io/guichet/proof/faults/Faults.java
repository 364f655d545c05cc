package io.guichet.proof.faults;

import io.guichet.local.Console;
import io.guichet.local.Settings;
import io.guichet.local.Wiring;
import io.guichet.local.client.ServiceClient;
import io.guichet.proof.check.Facts;
import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.command.Main;
import io.guichet.proof.command.Workspace;
import io.guichet.proof.input.Input;
import io.guichet.proof.input.Inputs;
import io.guichet.proof.proxy.TcpProxy;
import io.guichet.proof.report.MachineDescription;
import io.guichet.proof.sink.SinkMail;
import io.guichet.proof.system.BacklogWatch;
import io.guichet.proof.system.ProvenSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** {@code ./deploy/proof/faults}: faults while inputs come in, then the question what became of each. */
public final class Faults {
    private static final String TIMERS = """
            select (select count(*) from timer where due_at < now() + interval '1 hour') + (select count(*) from stale)
            """;
    private static final Duration ANSWERS = Duration.ofMinutes(2);

    private final FaultsOptions options;
    private final ProvenSystem system;
    private final Map<String, TcpProxy> proxies;
    private final Console console;
    private final Queue<SinkMail> mails = new ConcurrentLinkedQueue<>();

    private Faults(FaultsOptions options, ProvenSystem system, Map<String, TcpProxy> proxies, Console console) {
        this.options = options;
        this.system = system;
        this.proxies = proxies;
        this.console = console;
    }

    /** @param arguments see {@code --help}; the system property {@code guichet.home} names the project's directory */
    public static void main(String[] arguments) {
        Main.run(arguments, FaultsOptions.USAGE, given -> run(FaultsOptions.parse(given)));
    }

    private static boolean run(FaultsOptions options) throws IOException, SQLException, InterruptedException {
        Path home = Path.of(System.getProperty("guichet.home", "")).toAbsolutePath();
        Console console = new Console(System.out);
        double busy = MachineDescription.busy();
        try (Workspace workspace = Workspace.of(options.data())) {
            Settings settings = ProvenSystem.settings(home, workspace.path(), System.getenv());
            Map<String, TcpProxy> proxies = Surroundings.proxies(settings);
            Wiring wiring = Surroundings.wiring(settings, options.bug(), proxies);
            try (ProvenSystem system = ProvenSystem.of(settings, wiring, console)) {
                Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
                return new Faults(options, system, proxies, console).prove(home, busy);
            } finally {
                proxies.values().forEach(TcpProxy::close);
            }
        }
    }

    private boolean prove(Path home, double busy) throws IOException, SQLException, InterruptedException {
        system.sink().listen(mails::add);
        system.start();
        options.bug().seed(system.databases());
        Path data = system.settings().data();
        String run = Long.toString(InstantSource.system().millis(), 36);
        Inputs inputs = Inputs.of(system.addresses().samples(), run, options.seed());
        List<String> inflicted;
        Facts facts;
        try (ClientLog log = new ClientLog(data.resolve("client.log"));
                Poisoner poisoner = new Poisoner(system.bootstrapServers(), Readers.in(home));
                Client client = new Client(
                        inputs, new ServiceClient(system.addresses()), log, options.messages(), options.perSecond())) {
            console.say(String.format(
                    "%d inputs, and faults for %d s, seed %d.",
                    options.messages(), options.time().toSeconds(), options.seed()));
            inflicted = inflict(new Victim(system, proxies, poisoner));
            List<String> waiting = comeToRest(client);
            facts = new FactCollection(system).facts(sent(client, log), List.copyOf(mails), poisoner.put(), waiting);
        }
        FaultsReport report = new FaultsReport(options, facts);
        console.say(report.verdict());
        Path results = options.results().map(Path::of).orElse(home.resolve("deploy/proof/results"));
        console.say("The report: " + report.write(results, MachineDescription.of(system, busy), inflicted));
        return options.bug() == SeededBug.NONE ? report.kept() : found(report);
    }

    private List<String> inflict(Victim victim) throws InterruptedException {
        try (Chaos chaos = new Chaos(victim, new FaultPlan(options.seed(), options.patient()), console)) {
            Victim.pause(options.time());
            chaos.close();
            return chaos.inflicted();
        }
    }

    /** Waits for the answers, for all parts, and until nothing is under way; what does not come to rest is in the answer. */
    private List<String> comeToRest(Client client) throws IOException, SQLException, InterruptedException {
        console.say("No more faults. Waiting until everything has come to its end.");
        List<String> waiting = new ArrayList<>();
        if (!system.running().awaitReady(ANSWERS)) {
            waiting.add("not all parts are ready again");
        }
        if (!client.awaitEnd(System.nanoTime() + ANSWERS.toNanos())) {
            waiting.add("the client waits for answers");
        }
        long deadline = System.nanoTime() + options.drain().toNanos();
        try (BacklogWatch backlog = new BacklogWatch(system.databases(), system.bootstrapServers())) {
            boolean rest = false;
            while (!rest && System.nanoTime() < deadline) {
                rest = backlog.awaitEmpty(Duration.ofNanos(deadline - System.nanoTime()))
                        && system.databases().number("sla", TIMERS) == 0
                        && backlog.look().isEmpty();
                TimeUnit.SECONDS.sleep(1);
            }
            if (!rest) {
                waiting.add("after " + options.drain().toSeconds() + " s there still wait " + backlog.look() + " and "
                        + system.databases().number("sla", TIMERS) + " timers");
            }
        }
        return waiting;
    }

    private static List<Sent> sent(Client client, ClientLog log) {
        Map<String, String> answers = log.answers();
        log.refusals().forEach((token, why) -> System.err.println("refused: " + token + ": " + why));
        List<Sent> sent = new ArrayList<>();
        for (Input input : client.sent()) {
            sent.add(new Sent(
                    input.token(),
                    input.sha256(),
                    input.address(),
                    input.customer(),
                    input.subjects(),
                    answers.getOrDefault(input.token(), "")));
        }
        return sent;
    }

    private boolean found(FaultsReport report) {
        boolean found = !report.kept();
        console.say("The bug “" + options.bug().label() + "” was " + (found ? "found." : "NOT FOUND."));
        return found;
    }
}
