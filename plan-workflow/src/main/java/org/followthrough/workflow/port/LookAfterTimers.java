package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The timers that failed as often as they are tried and fire no more, for administrators. */
public interface LookAfterTimers {

    /** What a timer was to bring about. */
    enum Kind {
        NEXT_RUNG,
        DAILY_MAIL,
        /** Something that a process does which the product no longer runs. */
        RETIRED
    }

    /** @throws NotPermittedException if the person is no administrator */
    TimersPage timers(PersonId by, int page);

    /**
     * Has a failed timer tried again at once, and when it fails again with the same pauses as a new one.
     *
     * @return the timer, or why it cannot be run again
     * @throws NotPermittedException if the person is no administrator
     * @throws StaleStepException    if somebody else was faster in the same instant
     */
    Decision<UUID> runAgain(PersonId by, UUID timer);

    /**
     * Does the same with every timer that has failed, some at a time.
     *
     * @return how many there were, or that there is none
     * @throws NotPermittedException if the person is no administrator
     * @throws StaleStepException    if one was moved on in the same instant; some may have been run then, the others still
     *                               stand as failed
     */
    Decision<Integer> runAllAgain(PersonId by);

    /**
     * The failed timers, those that failed first at the top.
     *
     * @param triedAgain how many others have failed and are tried again by themselves
     * @param page       counted from 1
     */
    record TimersPage(int failed, int triedAgain, int page, int pages, List<TimerLine> timers) {
    }

    /**
     * A failed timer.
     *
     * @param action    what it belongs to, empty for a timer of another kind and where the reader may not know of it
     * @param mail      what it belongs to, empty for a timer of another kind
     * @param since     when it was tried for the last time, empty where nobody has noted it
     * @param failure   the kind of what it failed with, empty where nobody has noted it
     * @param reference by which the log names what the timer belongs to
     */
    record TimerLine(UUID id, Kind kind, Optional<OfAction> action, Optional<OfMail> mail, Optional<Instant> since, int tries,
            Optional<String> failure, String reference) {
    }

    record OfAction(ActionRef ref, String title) {
    }

    /** The daily mail of a person for a morning. */
    record OfMail(String recipient, LocalDate morning) {
    }
}
