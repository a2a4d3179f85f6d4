package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.DeskMatter.Waiting;
import org.springframework.stereotype.Component;

/** Knows for what an action itself waits, which is one thing at a time. */
@Component
class WaitsOfActions {

    private final AssuranceRules assurance;
    private final WorkingCalendar calendar;

    WaitsOfActions(AssuranceRules assurance, WorkingCalendar calendar) {
        this.assurance = assurance;
        this.calendar = calendar;
    }

    /** An action as a matter, and how it waits. */
    record Wait(Matter matter, Waiting waiting) {
    }

    /** At which desk it lies, or for which word or day it waits; empty when it waits for none. */
    Optional<Wait> of(Action action) {
        return ActionDesk.of(action)
                .map(desk -> wait(desk.kind(), action, calendar.dayOf(desk.arrival(action).at())))
                .or(() -> silence(action))
                .or(() -> recheck(action))
                .or(() -> expiry(action));
    }

    /** How an action waits as a matter of this kind; empty when it does not. */
    Optional<Waiting> as(String kind, Action action) {
        return of(action).filter(wait -> wait.matter().kind().equals(kind)).map(Wait::waiting);
    }

    private Optional<Wait> silence(Action action) {
        return Silence.holds(action)
                ? Optional.of(wait(Silence.KIND, action, calendar.dayOf(Silence.heard(action))))
                : Optional.empty();
    }

    private Optional<Wait> recheck(Action action) {
        return action.stage().isConfirmed()
                ? Optional.of(wait(RecheckMatter.KIND, action, assurance.nextCheck(action)))
                : Optional.empty();
    }

    private Optional<Wait> expiry(Action action) {
        Closing closing = action.course().closing();
        return closing != null && closing.kind().isTemporary()
                ? Optional.of(wait(ClosingExpiryMatter.KIND, action, closing.until()))
                : Optional.empty();
    }

    private static Wait wait(String kind, Action action, LocalDate from) {
        return new Wait(new Matter(kind, action.id().value()), new Waiting(from, action.mustDo()));
    }
}
