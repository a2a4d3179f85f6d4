package org.followthrough.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.followthrough.workflow.port.CurrentPerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the engine who is at work, for its own records. */
@Component
final class AsCurrentPerson {

    private final IdentityService identity;
    private final ObjectProvider<CurrentPerson> currentPerson;

    AsCurrentPerson(IdentityService identity, ObjectProvider<CurrentPerson> currentPerson) {
        this.identity = identity;
        this.currentPerson = currentPerson;
    }

    <T> T call(Supplier<T> work) {
        currentPerson.ifAvailable(current -> current.currentPerson()
                .ifPresent(person -> identity.setAuthenticatedUserId(person.toString())));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
