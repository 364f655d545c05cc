package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;

/** The structure that contacts belong to. The same name, however it is spaced or capitalized, is the same organization. */
@Entity
public class Organization {

    @Id
    private UUID id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    /** The identity of the organization of this name. */
    public static UUID idOf(String name) {
        return Ids.named(Ids.ORGANIZATIONS, normalized(name));
    }

    static String normalized(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
