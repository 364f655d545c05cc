package io.guichet.ticket.act;

import io.guichet.ticket.lifecycle.Assignee;
import io.guichet.ticket.staff.Staff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who gets a ticket that is given to an agent: they themselves, or whoever stands in for them (P6). */
@ApplicationScoped
public class Assignees {

    private final Staff staff;

    Assignees(Staff staff) {
        this.staff = staff;
    }

    /** Who has the id; nobody is named by none. @throws UnknownAgent (as the Uni's failure) if the id is nobody's */
    public Uni<Optional<Assignee>> named(@Nullable String id, Doing doing) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : staff.assignee("agent", id, doing.by().at())
                        .map(found -> Optional.of(new Assignee(
                                found.agent().id(),
                                found.agent().name(),
                                found.agent().address())));
    }
}
