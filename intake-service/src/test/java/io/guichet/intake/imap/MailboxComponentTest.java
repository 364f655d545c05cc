package io.guichet.intake.imap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.guichet.chassis.loop.Loop;
import io.guichet.chassis.loop.Loops;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.embedded.MailServer;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real IMAP server, over a line that can fail. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MailboxComponentTest {

    private static MailServer server;

    @Inject
    Stored stored;

    @Inject
    MailboxWatches watches;

    @Inject
    Loops loops;

    private String name;
    private FaultyLine line;
    private MailAccount account;
    private Loop loop;

    @BeforeAll
    static void aMailServer() {
        server = MailServer.forTests();
    }

    @AfterAll
    static void isStopped() {
        server.close();
    }

    @BeforeEach
    void anEmptyMailbox() {
        stored.clear();
        name = "m-" + UUID.randomUUID().toString().substring(0, 8);
        line = new FaultyLine(server.imapPort());
        account = new MailAccount(server.imapPort(), name, "any");
    }

    @AfterEach
    void isLeftAlone() {
        if (loop != null) {
            end();
        }
        line.close();
    }

    @Test
    void aMailBecomesAMessageAndIsMovedUnseen() {
        account.put("INBOX", false, mail("first"));

        watch();

        moved("first");
        assertThat(stored.texts("select mailbox from message")).containsExactly("assistance");
        assertThat(stored.texts("select state from fetched_mail where folder = 'INBOX'"))
                .containsExactly("MOVED");
        assertThat(stored.texts("select state from fetched_mail where folder = 'Processed'"))
                .as("where it went is known too")
                .containsExactly("MOVED");
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(1);
    }

    @Test
    void aMailThatComesWhileTheMailboxIsWatchedIsTakenInAtOnce() {
        watch();
        state("watching");

        account.put("INBOX", false, mail("later"));

        moved("later");
    }

    @Test
    void whatSomebodyHasSeenIsTakenInAllTheSame() {
        account.put("INBOX", true, mail("read by somebody"));

        watch();

        moved("read by somebody*");
        assertThat(stored.count("message")).isEqualTo(1);
    }

    @Test
    void aMailThatCameByHttpIsNotStoredTwice() {
        given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(mail("by HTTP").getBytes(StandardCharsets.UTF_8))
                .post("/emails?mailbox=assistance")
                .then()
                .statusCode(202);
        account.put("INBOX", false, mail("by HTTP"));

        watch();

        moved("by HTTP");
        assertThat(stored.count("message")).isEqualTo(1);
        view().body("repeated", equalTo(1)).body("takenIn", equalTo(0));
    }

    @Test
    void whatWasStoredAndNotMovedIsMovedNextTimeAndNotStoredTwice() {
        account.put("INBOX", false, mail("stuck"));
        line.cutAt(command -> command.contains("UID MOVE"));

        watch();
        Eventually.assertThat(
                () -> assertThat(stored.texts("select state from fetched_mail")).containsExactly("STORED"));
        assertThat(account.subjects("INBOX")).containsExactly("stuck");

        line.heal();
        moved("stuck");
        assertThat(stored.count("message")).isEqualTo(1);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(1);
    }

    @Test
    void aLineThatBreaksAgainAndAgainWhileFetchingLosesAndDoublesNothing() {
        String[] mails =
                IntStream.range(0, 30).mapToObj(i -> mail("number " + i)).toArray(String[]::new);
        account.put("INBOX", false, mails);
        line.cutAfter(4_000);

        watch();
        state("unreachable");
        line.cutAfter(8_000);
        Eventually.assertThat(() -> assertThat(stored.count("fetched_mail")).isPositive());
        line.heal();

        Eventually.assertThat(
                () -> assertThat(account.subjects("Processed")).hasSize(30).doesNotHaveDuplicates());
        assertThat(stored.count("message")).isEqualTo(30);
    }

    @Test
    void aMailThatTheServerDoesNotGiveHoldsUpNoOther() {
        account.put("INBOX", false, mail("one"), mail("two"), mail("three"));
        line.refuse(command -> command.contains("BODY.PEEK") && (command.contains(" 2 ") || command.contains("1:3")));

        watch();

        Eventually.assertThat(
                () -> assertThat(account.subjects("Processed")).containsExactlyInAnyOrder("one", "three"));
        Eventually.assertThat(() -> view().body("failing", equalTo(1))
                .body("waiting", equalTo(1))
                .body("troubled[0].state", equalTo("failed"))
                .body("troubled[0].reason", containsString("refused by the test")));
        line.heal();
        Eventually.assertThat(() -> assertThat(account.subjects("Processed")).contains("two"));
        view().body("failing", equalTo(0));
        assertThat(stored.count("message")).isEqualTo(3);
    }

    @Test
    void aMailThatBreaksTheConnectionHoldsUpNoOther() {
        account.put("INBOX", false, mail("one"), mail("two"), mail("three"));
        line.cutAt(command -> command.contains("BODY.PEEK") && (command.contains(" 2 ") || command.contains("1:3")));

        watch();

        Eventually.assertThat(
                () -> assertThat(account.subjects("Processed")).containsExactlyInAnyOrder("one", "three"));
        Eventually.assertThat(() -> view().body("troubled[0].reason", containsString("connection breaks")));
        line.heal();
        Eventually.assertThat(() -> assertThat(account.subjects("Processed")).contains("two"));
        assertThat(stored.count("message")).isEqualTo(3);
    }

    @Test
    void aMailThatIsTooLargeIsSetAsideWithItsReason() {
        account.put("INBOX", false, mail("huge") + "x".repeat(25 * 1024 * 1024), mail("small"));

        watch();

        moved("small");
        Eventually.assertThat(() -> assertThat(account.subjects("Refused")).containsExactly("huge"));
        view().body("refused", equalTo(1)).body("troubled[0].reason", containsString("at most 26214400"));
        assertThat(stored.count("message")).isEqualTo(1);
    }

    @Test
    void aLargeMailIsTakenInByteForByte() {
        account.put("INBOX", false, mail("large") + "0123456789abcde\r\n".repeat(200_000));

        watch();

        moved("large");
        assertThat(stored.texts("select encode(sha256(string_agg(bytes, '' order by position)), 'hex') from raw_chunk"))
                .isEqualTo(stored.texts("select sha256 from raw_content"));
        assertThat(Integer.parseInt(stored.texts("select size from raw_content").get(0)))
                .isGreaterThan(3_400_000);
    }

    @Test
    void aServerThatCannotMoveBecauseItsDiskIsFullStillGivesItsMails() {
        account.put("INBOX", false, mail("first"));
        line.refuse(command -> command.contains("UID MOVE"));

        watch();
        state("server-refuses");
        view().body("lastError", containsString("refused by the test"));
        account.put("INBOX", false, mail("second"));
        Eventually.assertThat(() -> assertThat(stored.count("message")).isEqualTo(2));

        line.heal();
        moved("first", "second");
        state("watching");
        assertThat(stored.count("message")).isEqualTo(2);
    }

    @Test
    void aServerThatCannotMoveCopiesAndRemoves() {
        line.hide("MOVE");
        account.put("INBOX", false, mail("first"), mail("second"));

        watch();

        moved("first", "second");
        assertThat(line.commands()).anyMatch(command -> command.contains("UID EXPUNGE"));
        assertThat(line.commands()).noneMatch(command -> command.contains("UID MOVE"));
        assertThat(stored.count("message")).isEqualTo(2);
    }

    @Test
    void whatSomebodyElseHasDeletedIsNotExpungedWithOurs() {
        line.hide("MOVE UIDPLUS");
        account.put("INBOX", false, mail("of a colleague"));
        account.put("INBOX", false, mail("ours"));
        line.refuse(command -> command.contains("BODY.PEEK") && (command.contains(" 1 ") || command.contains("1:2")));
        account.markDeleted("INBOX", "of a colleague");

        watch();

        Eventually.assertThat(() -> assertThat(account.subjects("Processed")).contains("ours"));
        assertThat(account.subjects("INBOX")).contains("of a colleague");
        assertThat(line.commands()).noneMatch(command -> command.endsWith(" EXPUNGE"));

        line.heal();
        Eventually.assertThat(
                () -> assertThat(account.subjects("Processed")).containsExactly("ours", "of a colleague"));
        assertThat(stored.count("message")).isEqualTo(2);
    }

    @Test
    void whatIsOursAloneIsExpungedWhereTheServerKnowsNoUids() {
        line.hide("MOVE UIDPLUS");
        account.put("INBOX", false, mail("first"), mail("second"));

        watch();

        moved("first", "second");
        assertThat(line.commands()).anyMatch(command -> command.endsWith(" EXPUNGE"));
        assertThat(line.commands()).noneMatch(command -> command.contains("UID EXPUNGE"));
    }

    @Test
    void aServerThatIsSilentCountsAsAwayAndIsTriedAgain() {
        watch();
        state("watching");

        line.goDead(true);
        line.breakAll();
        Eventually.assertThat(() -> view().body("state", equalTo("unreachable"))
                .body("lastError", containsString("does not answer in time"))
                .body("since", notNullValue()));
        account.put("INBOX", false, mail("meanwhile"));
        line.heal();

        moved("meanwhile");
        state("watching");
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void aRefusedLoginIsVisibleAndDoesNotEndTheWatch() {
        line.refuse(command -> command.contains("LOGIN"));
        watch();
        state("login-refused");
        view().body("lastError", containsString("The login of " + name));
        given().get("/q/health/ready").then().statusCode(200);

        line.heal();
        state("watching");
    }

    @Test
    void aPasswordThatExpiredIsReadAnewWhenItIsMended() {
        AtomicReference<String> password = new AtomicReference<>("expired");
        line.refuse(command -> command.contains("LOGIN") && command.contains("expired"));
        account.put("INBOX", false, mail("meanwhile"));
        loop = watches.start(settings(line.port(), password::get));
        state("login-refused");
        assertThat(stored.count("message")).isZero();

        password.set("mended");

        moved("meanwhile");
        state("watching");
    }

    @Test
    void aDatabaseThatGoesAwayInTheMiddleLosesAndDoublesNothing() {
        String[] mails =
                IntStream.range(0, 200).mapToObj(i -> mail("number " + i)).toArray(String[]::new);
        account.put("INBOX", false, mails);
        watch();
        Eventually.assertThat(() -> assertThat(stored.count("fetched_mail")).isPositive());

        for (int time = 0; time < 5; time++) {
            stored.texts("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }

        Eventually.assertThat(
                () -> assertThat(account.subjects("Processed")).hasSize(200).doesNotHaveDuplicates());
        state("watching");
        assertThat(stored.count("message")).isEqualTo(200);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(200);
    }

    @Test
    void oneMailThatCannotBeStoredHoldsUpNoOtherOfItsBatch() {
        stored.execute("create function not_this() returns trigger language plpgsql as"
                + " 'begin raise exception ''not this one''; end'");
        stored.execute("create trigger not_this before insert on message for each row"
                + " when (new.content like '%number 3%') execute function not_this()");
        try {
            account.put(
                    "INBOX",
                    false,
                    IntStream.range(0, 6).mapToObj(i -> mail("number " + i)).toArray(String[]::new));
            watch();
            Eventually.assertThat(
                    () -> assertThat(account.subjects("Processed")).hasSize(5).doesNotContain("number 3"));
            Eventually.assertThat(() ->
                    view().body("failing", equalTo(1)).body("troubled[0].reason", containsString("cannot be stored")));
        } finally {
            stored.execute("drop function not_this() cascade");
        }

        Eventually.assertThat(
                () -> assertThat(account.subjects("Processed")).hasSize(6).doesNotHaveDuplicates());
        assertThat(stored.count("message")).isEqualTo(6);
    }

    @Test
    void aDatabaseWhoseDiskIsFullLeavesTheMailsWhereTheyAre() {
        stored.execute("create function disk_full() returns trigger language plpgsql as"
                + " 'begin raise exception ''No space left on device'' using errcode = ''53100''; end'");
        stored.execute("create trigger disk_full before insert on raw_chunk execute function disk_full()");
        try {
            account.put("INBOX", false, mail("first"), mail("second"));
            watch();
            state("storage-unavailable");
            view().body("lastError", containsString("No space left on device")).body("failing", equalTo(0));
            assertThat(account.subjects("INBOX")).containsExactly("first", "second");
            assertThat(stored.count("message") + stored.count("fetched_mail")).isZero();
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            stored.execute("drop function disk_full() cascade");
        }

        moved("first", "second");
        state("watching");
        assertThat(stored.count("message")).isEqualTo(2);
    }

    @Test
    void theSameMailTwiceInABatchIsOneMessage() {
        account.put("INBOX", false, mail("twice"), mail("other"), mail("twice"));

        watch();

        moved("twice", "other", "twice");
        assertThat(stored.count("message")).isEqualTo(2);
        assertThat(stored.count("contact")).as("one writer").isEqualTo(1);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(2);
        view().body("takenIn", equalTo(2)).body("repeated", equalTo(1));
    }

    @Test
    void aServerThatWasSetUpAnewMakesNoMessageTwice() {
        MailServer other = MailServer.forTests();
        FaultyLine first = new FaultyLine(other.imapPort());
        MailAccount there = new MailAccount(other.imapPort(), name, "any");
        try (first) {
            there.put("INBOX", false, mail("one"), mail("two"));
            loop = watches.start(settings(first.port()));
            Eventually.assertThat(() -> assertThat(there.subjects("Processed")).hasSize(2));

            other.stop();
            other.start();
            there.put("INBOX", false, mail("one"), mail("new"), mail("two"));

            Eventually.assertThat(
                    () -> assertThat(there.subjects("Processed")).containsExactlyInAnyOrder("one", "new", "two"));
            assertThat(stored.count("message")).isEqualTo(3);
        } finally {
            other.close();
        }
    }

    @Test
    void aReconciliationTakesInWhatWasMissed() {
        account.put("INBOX", false, mail("in time"));
        watch();
        moved("in time");
        account.put("Processed", false, mail("moved by hand"));

        reconcile().body("looked", equalTo(2)).body("missed", equalTo(1)).body("takenIn", equalTo(1));
        assertThat(stored.count("message")).isEqualTo(2);
        reconcile().body("looked", equalTo(2)).body("missed", equalTo(0));
        view().body("reconciliation.missed", equalTo(0));

        // a backup from before is restored: mails, messages and what was known of them are gone
        stored.clear();
        reconcile().body("missed", equalTo(2)).body("takenIn", equalTo(2));
        assertThat(stored.count("message")).isEqualTo(2);
    }

    @Test
    void oneInstanceHoldsAMailboxAndAnotherTakesItOver() {
        watch();
        state("watching");
        MailboxWatch second = watches.watch(settings(server.imapPort()));
        Loop other = loops.start("a second instance", Duration.ofMillis(100), second::cycle);
        try {
            Eventually.assertThat(() -> assertThat(second.status().state()).isEqualTo(MailboxState.STANDBY));
            assertThat(second.isHeldHere()).isFalse();

            end();

            Eventually.assertThat(() -> assertThat(second.status().state()).isEqualTo(MailboxState.WATCHING));
            account.put("INBOX", false, mail("to the second"));
            moved("to the second");
        } finally {
            other.stop().toCompletableFuture().join();
            second.stop().subscribeAsCompletionStage().join();
        }
    }

    @Test
    void aHolderWhoseSessionIsEndedGoesOn() {
        watch();
        state("watching");
        stored.texts("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'guichet-mailbox-"
                + name + "'");

        account.put("INBOX", false, mail("after"));

        moved("after");
        assertThat(stored.count("message")).isEqualTo(1);
    }

    @Test
    void howItStandsIsShownToAgentsAndMeasured() {
        account.put("INBOX", false, mail("first"));
        watch();
        moved("first");

        given().auth()
                .oauth2(Tokens.agent())
                .get("/mailboxes")
                .then()
                .statusCode(200)
                .body("items.find { it.name == '" + name + "' }.takenIn", equalTo(1))
                .body("items.find { it.name == '" + name + "' }.state", equalTo("watching"))
                .body("items.find { it.name == '" + name + "' }.lastFetch", notNullValue());
        given().get("/q/metrics")
                .then()
                .body(containsString("guichet_mailbox_seconds_since_fetch{mailbox=\"" + name + "\""));
    }

    @Test
    void onlyWhoMayLooksAndReconciles() {
        given().get("/mailboxes").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.client(UUID.randomUUID()))
                .get("/mailboxes")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.agent())
                .post("/mailboxes/assistance/reconciliation")
                .then()
                .statusCode(403);
        for (String path : List.of("/mailboxes/none", "/mailboxes/none/reconciliation")) {
            given().auth()
                    .oauth2(Tokens.manager())
                    .request(path.endsWith("n") ? "POST" : "GET", path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:guichet:problem:mailbox-not-fetched"));
        }
    }

    private void watch() {
        loop = watches.start(settings(line.port()));
    }

    private void end() {
        watches.end(name, loop).subscribeAsCompletionStage().join();
        loop = null;
    }

    private MailboxSettings settings(int port) {
        return settings(port, Secret.of("any"));
    }

    private MailboxSettings settings(int port, Secret secret) {
        return new MailboxSettings(
                name,
                "assistance",
                "127.0.0.1",
                port,
                TlsMode.NONE,
                name,
                false,
                secret,
                new MailboxSettings.Folders("INBOX", "Processed", "Refused"));
    }

    private void moved(String... subjects) {
        Eventually.assertThat(() -> {
            assertThat(account.subjects("Processed")).containsExactly(subjects);
            assertThat(account.subjects("INBOX")).isEmpty();
            assertThat(stored.texts("select 1 from fetched_mail where state = 'STORED'"))
                    .isEmpty();
        });
    }

    private void state(String state) {
        Eventually.assertThat(() -> view().body("state", equalTo(state)));
    }

    private io.restassured.response.ValidatableResponse view() {
        return given().auth()
                .oauth2(Tokens.agent())
                .get("/mailboxes/" + name)
                .then()
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse reconcile() {
        return given().auth()
                .oauth2(Tokens.manager())
                .post("/mailboxes/" + name + "/reconciliation")
                .then()
                .statusCode(200);
    }

    private static String mail(String subject) {
        return "From: Paul Verne <paul@client.example>\r\nTo: assistance@desk.example\r\nSubject: " + subject
                + "\r\nMessage-ID: <" + subject.replace(' ', '-') + "@client.example>\r\n\r\nBonjour, " + subject
                + ".\r\n";
    }
}
