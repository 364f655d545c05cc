package io.guichet.local;

import java.util.List;
import java.util.Map;

/** For whom a token is made; the claims besides name and role. */
enum Role {
    CLIENT("client", "claire.client", Map.of()),
    AGENT("agent", "alix.agent", Map.of("level", 1, "teams", List.of("support"))),
    MANAGER("manager", "maud.manager", Map.of()),
    SYSTEM("system", "mail-gateway", Map.of());

    private final String label;
    private final String person;
    private final Map<String, Object> claims;

    Role(String label, String person, Map<String, Object> claims) {
        this.label = label;
        this.person = person;
        this.claims = claims;
    }

    /** As in the claim {@code groups}, and name of the token's file. */
    String label() {
        return label;
    }

    /** Who the token says it is. */
    String person() {
        return person;
    }

    Map<String, Object> claims() {
        return claims;
    }
}
