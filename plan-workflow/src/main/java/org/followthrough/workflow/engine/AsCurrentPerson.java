package org.followthrough.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.followthrough.workflow.port.CurrentPerson;
import org.followthrough.workflow.port.StaleStepException;
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

    /**
     * Runs what another at the same instant may have overtaken: the engine finds the loser only when it writes, because
     * the step has gone or its row has moved on.
     *
     * @param what names it to whoever has lost
     * @throws StaleStepException if somebody else was faster
     */
    void unlessOvertaken(String what, Runnable work) {
        try {
            run(work);
        } catch (OptimisticLockingException | NullValueException overtaken) {
            StaleStepException stale = new StaleStepException(what);
            stale.initCause(overtaken);
            throw stale;
        }
    }
}
