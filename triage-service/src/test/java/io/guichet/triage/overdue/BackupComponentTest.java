package io.guichet.triage.overdue;

import static io.guichet.triage.recall.Mailbag.mail;
import static io.guichet.triage.recall.Mailbag.tell;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.triage.recall.Mailbag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Desk A, a real PostgreSQL and its clock: reports of backups (P10). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class BackupComponentTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Pool pool;

    @Inject
    Overdue overdue;

    @Inject
    InstantSource clock;

    private final String address = "nas@" + UUID.randomUUID() + ".example";

    @Test
    void aFailureThatNoSuccessFollowedInTimeOpensOneTicket() throws Throwable {
        assertThat(report("Échec de la sauvegarde sur NAS-Mairie", 30).last("folder"))
                .isEqualTo("backups");
        report("Échec de la sauvegarde sur NAS-Mairie", 3);

        fire();
        fire();

        var opened = opened();
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).getString("queue")).isEqualTo("managed-services");
        assertThat(opened.get(0).getString("summary")).isEqualTo("Sauvegarde en défaut : NAS-Mairie");
        var told = pool.preparedQuery("select convert_from(body, 'UTF8') as body from outbox where subject = $1")
                .executeAndAwait(Tuple.of(opened.get(0).getUUID("message_id").toString()))
                .iterator()
                .next()
                .getString("body");
        Contract.assertFits(Contract.of("triage-service", "message-triaged.schema.json"), told);
    }

    @Test
    void aSuccessInTimeOpensNone() throws Throwable {
        report("Échec de la sauvegarde sur NAS-Mairie", 30);
        assertThat(report("Sauvegarde réussie sur NAS-Mairie", 20).last("folder"))
                .isEqualTo("backups");

        fire();

        assertThat(opened()).isEmpty();
    }

    @Test
    void anotherMachinesSuccessDoesNotCount() throws Throwable {
        report("Échec de la sauvegarde sur NAS-Mairie", 30);
        report("Sauvegarde réussie sur NAS-Ecole", 20);

        fire();

        assertThat(opened()).hasSize(1);
    }

    @Test
    void aFailureWithinTheGraceTimeOpensNone() throws Throwable {
        report("Échec de la sauvegarde sur NAS-Mairie", 23);

        fire();

        assertThat(opened()).isEmpty();
    }

    @Test
    void silenceIsAFailure() throws Throwable {
        report("Sauvegarde réussie sur NAS-Mairie", 73);

        fire();

        assertThat(opened()).hasSize(1);
    }

    @Test
    void aSuccessResolvesTheTicketAndAFailureJoinsIt() throws Throwable {
        report("Échec de la sauvegarde sur NAS-Mairie", 30);
        fire();
        var ticket = opened().get(0).getUUID("ticket_id").toString();

        var again = report("Échec de la sauvegarde sur NAS-Mairie", 2);
        var success = report("Sauvegarde réussie sur NAS-Mairie", 1);

        assertThat(again.last("outcome")).isEqualTo("join");
        assertThat(again.last("ticketId")).isEqualTo(ticket);
        assertThat(success.last("outcome")).isEqualTo("resolve");
        assertThat(success.last("ticketId")).isEqualTo(ticket);
    }

    @Test
    void aSuccessThatComesLateResolvesNothing() throws Throwable {
        report("Échec de la sauvegarde sur NAS-Mairie", 30);
        fire();

        assertThat(report("Sauvegarde réussie sur NAS-Mairie", 40).last("outcome"))
                .isEqualTo("file");
    }

    @Test
    void afterItsTicketClosedTheNextFailureHasItsOwn() throws Throwable {
        report("Échec de la sauvegarde sur NAS-Mairie", 60);
        fire();
        var ticket = opened().get(0).getUUID("ticket_id");
        tell(
                "guichet.ticket.closed.v1",
                "{\"ticketId\":\"%s\",\"sequence\":3,\"status\":\"closed\",\"at\":\"%s\"}"
                        .formatted(ticket, clock.instant().minus(HOUR.multipliedBy(40))));
        report("Échec de la sauvegarde sur NAS-Mairie", 30);

        fire();

        assertThat(opened()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Synology | Échec de la sauvegarde de Documents sur NAS-Mairie        | Sauvegarde de Documents réussie sur NAS-Mairie
            Synology | [DiskStation] Backup task Documents on NAS-Hall failed    | [DiskStation] Backup task Documents on NAS-Hall completed
            QNAP     | [Error][QNAP-Hall] Hybrid Backup Sync: backup job failed  | [Info][QNAP-Hall] Hybrid Backup Sync: backup job completed
            QNAP     | [Erreur][QNAP-Mairie] Hybrid Backup Sync : échec          | [Information][QNAP-Mairie] Hybrid Backup Sync : terminée
            Veeam    | [Failed] Backup Job Fichiers (3 VMs)                      | [Success] Backup Job Fichiers (4 VMs)
            Veeam    | [Warning] Tâche de sauvegarde Compta (1 VM)               | [Success] Tâche de sauvegarde Compta (1 VM)
            Acronis  | Acronis: backup plan 'Direction' failed on SRV-COMPTA     | Acronis: backup plan 'Direction' succeeded on SRV-COMPTA
            Acronis  | Acronis : échec du plan de sauvegarde sur SRV-PAIE        | Acronis : plan de sauvegarde terminée sur SRV-PAIE
            Windows  | Windows Server Backup SRV01: the backup operation failed  | Windows Server Backup SRV01: backup completed successfully
            Windows  | Sauvegarde Windows Server SRV02 : échec de l'opération    | Sauvegarde Windows Server SRV02 : opération réussie
            nobody   | Backup failed                                             | Backup completed
            """)
    void eachProductsReportsFindEachOther(String product, String failure, String success) throws Throwable {
        assertThat(report(failure, 30).last("rule")).as(product).isEqualTo("backup-failure");
        assertThat(report(success, 20).last("rule")).as(product).isEqualTo("backup-recovered");

        fire();

        assertThat(opened()).isEmpty();
    }

    private Mailbag report(String subject, int hoursAgo) {
        return mail(subject, address)
                .category("automatic")
                .at(clock.instant().minus(HOUR.multipliedBy(hoursAgo)).toString())
                .send();
    }

    private void fire() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> overdue.fire(50));
    }

    private List<Row> opened() {
        var rows = pool.preparedQuery(
                        "select d.* from decision d join message m on m.id = d.message_id where d.outcome = 'open' and m.body like $1")
                .executeAndAwait(Tuple.of("%" + address.replaceAll("[^0-9a-z]+", " ") + "%"));
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
