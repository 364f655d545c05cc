package io.guichet.ticket.visibility;

import io.guichet.chassis.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose eyes the answer to the current request is for. */
@ApplicationScoped
public class CurrentViewer {

    private final CurrentCaller caller;
    private final Visibility visibility;

    CurrentViewer(CurrentCaller caller, Visibility visibility) {
        this.caller = caller;
        this.visibility = visibility;
    }

    public Viewer get() {
        return Viewer.of(caller.get(), visibility);
    }
}
