package io.guichet.intake.call;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes in what a telephone system tells of a call; its draft note is open from the first word on. */
@ApplicationScoped
class CallTaking {

    private final PhoneCalls calls;

    CallTaking(PhoneCalls calls) {
        this.calls = calls;
    }

    @WithTransaction
    Uni<PhoneCall> take(CallEvent event) {
        return calls.named(event.callId()).invoke(call -> call.happened(event.event(), event.moment()));
    }
}
