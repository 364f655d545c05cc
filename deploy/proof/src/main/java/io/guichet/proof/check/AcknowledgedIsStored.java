package io.guichet.proof.check;

import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.check.Facts.StoredMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was acknowledged is never lost, and what was handed in again is the same message. */
final class AcknowledgedIsStored implements Check {
    @Override
    public String promise() {
        return "every acknowledged input is stored, once, under the id of the answer";
    }

    @Override
    public List<String> violations(Facts facts) {
        Map<String, List<String>> idsByContent = facts.messages().stream()
                .collect(Collectors.groupingBy(
                        StoredMessage::sha256, Collectors.mapping(StoredMessage::id, Collectors.toList())));
        List<String> violations = new ArrayList<>();
        for (Sent sent : facts.sent()) {
            List<String> ids = idsByContent.getOrDefault(sent.sha256(), List.of());
            if (sent.isAcknowledged() && !ids.contains(sent.message())) {
                violations.add("input " + sent.token() + " was acknowledged as message " + sent.message()
                        + ", which is not stored");
            }
            if (ids.size() > 1) {
                violations.add("input " + sent.token() + " is stored " + ids.size() + " times: " + ids);
            }
        }
        return violations;
    }
}
