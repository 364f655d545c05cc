package io.guichet.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the bearer token of the current request. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of the current request; claims of a wrong form count as absent. */
    public Caller get() {
        var principal = identity.getPrincipal();
        if (!(principal instanceof JsonWebToken token)) {
            return new Caller(principal.getName(), identity.getRoles(), null, null, Set.of());
        }
        return new Caller(
                token.getName(),
                identity.getRoles(),
                uuid(token.getClaim("org")),
                number(token.getClaim("level")),
                texts(token.getClaim("teams")));
    }

    private static @Nullable UUID uuid(@Nullable Object claim) {
        try {
            return claim == null ? null : UUID.fromString(text(claim));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable Object claim) {
        if (claim instanceof JsonNumber number) {
            return number.intValue();
        }
        return claim instanceof Number number ? (Integer) number.intValue() : null;
    }

    private static Set<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> items
                ? items.stream().map(CurrentCaller::text).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String text(Object claim) {
        return claim instanceof JsonString string ? string.getString() : claim.toString();
    }
}
