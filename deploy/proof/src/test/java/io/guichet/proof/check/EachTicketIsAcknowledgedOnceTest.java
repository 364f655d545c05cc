package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.Job;
import io.guichet.proof.check.Facts.Mail;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachTicketIsAcknowledgedOnceTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new EachTicketIsAcknowledgedOnce().violations(spoiled.facts());
    }

    private void job(String state) {
        spoiled.jobs.set(
                0, new Job("j1", "acknowledgement", state, "c@example.org", List.of("2026-000001", "2026-000002")));
    }

    @Test
    void aMailThatTheSinkNeverGotWasNotSent() {
        spoiled.mails.clear();
        assertThat(violations()).hasSize(2).allMatch(one -> one.contains("is sent and the sink has 0 mails"));
    }

    @Test
    void aMailThatCameTwiceIsOneTooMany() {
        spoiled.mails.add(new Mail("<1@x>", "c@example.org", List.of("2026-000001")));
        assertThat(violations())
                .singleElement()
                .asString()
                .contains("2026-000001")
                .contains("2 mails");
    }

    @Test
    void aMailInDoubtMayHaveComeOrNot() {
        job("in-doubt");
        assertThat(violations()).isEmpty();
        spoiled.mails.clear();
        assertThat(violations()).isEmpty();
    }

    @Test
    void aMailInDoubtThatCameTwiceWasSentAgain() {
        job("in-doubt");
        spoiled.mails.add(spoiled.mails.get(0));
        assertThat(violations()).hasSize(2);
    }

    @Test
    void whatIsSuppressedIsNotSent() {
        job("suppressed");
        assertThat(violations()).hasSize(2);
        spoiled.mails.clear();
        assertThat(violations()).isEmpty();
    }

    @Test
    void whatIsStillToBeSentHasNotComeToItsEnd() {
        job("pending");
        spoiled.mails.clear();
        assertThat(violations()).hasSize(2);
    }

    @Test
    void aTicketWithoutAJobOrWithTwoIsFound() {
        spoiled.jobs.add(new Job("j2", "acknowledgement", "suppressed", "", List.of("2026-000001")));
        assertThat(violations()).singleElement().asString().contains("2 acknowledgements");
        spoiled.jobs.clear();
        assertThat(violations()).hasSize(2);
    }

    @Test
    void otherNotificationsDoNotCount() {
        spoiled.jobs.add(new Job("j2", "deadline-missed", "sent", "", List.of("2026-000001")));
        assertThat(violations()).isEmpty();
    }
}
