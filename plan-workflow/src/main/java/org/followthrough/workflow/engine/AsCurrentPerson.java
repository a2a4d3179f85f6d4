package org.followthrough.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.followthrough.workflow.port.CurrentPerson;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the engine who is at work, for its own records. */
@Component
final class AsCurrentPerson {

    private static final String NOBODY_WAITS = "does not have a subscription to a message event";

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

    /**
     * Runs what another at the same instant may have overtaken: the engine finds the loser only when it writes, because
     * the step has gone or its row has moved on.
     *
     * @param what names it to whoever has lost
     * @throws StaleStepException if somebody else was faster
     */
    void unlessOvertaken(String what, Runnable work) {
        callUnlessOvertaken(what, () -> {
            work.run();
            return null;
        });
    }

    /** The same with what the work results in. */
    <T> T callUnlessOvertaken(String what, Supplier<T> work) {
        try {
            return call(work);
        } catch (ProcessEngineException failed) {
            if (!isOvertaken(failed)) {
                throw failed;
            }
            StaleStepException stale = new StaleStepException(what);
            stale.initCause(failed);
            throw stale;
        }
    }

    /** Who comes last finds its row moved on, its step gone or, between looking and sending, nobody who waits any more. */
    private static boolean isOvertaken(ProcessEngineException failed) {
        return failed instanceof OptimisticLockingException || failed instanceof NullValueException
                || String.valueOf(failed.getMessage()).contains(NOBODY_WAITS);
    }
}
