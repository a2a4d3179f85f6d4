package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.recurring.Occurrence;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.ChecksOfActions.Known;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.RecurringChecks;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** The next of an action's recurring checks until it is recorded, or its day passes and it is missed. */
@Component
class RecurringCheckMatter implements DeskMatter {

    private final ChecksOfActions known;
    private final RecurringChecks checks;
    private final RecurringRules rules;
    private final Actions actions;
    private final Parties parties;
    private final Notices notices;
    private final Trail trail;
    private final WorkingCalendar calendar;

    RecurringCheckMatter(
            ChecksOfActions known,
            RecurringChecks checks,
            RecurringRules rules,
            Actions actions,
            Parties parties,
            Notices notices,
            Trail trail,
            WorkingCalendar calendar) {
        this.known = known;
        this.checks = checks;
        this.rules = rules;
        this.actions = actions;
        this.parties = parties;
        this.notices = notices;
        this.trail = trail;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return ChecksOfActions.KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        Action action = actions.byId(new ActionId(subject));
        return known.find(action.id())
                .filter(one -> !action.stage().isClosed())
                .map(one -> new Waiting(rules.next(one.check(), one.past()).due(), action.mustDo()));
    }

    /** Reminds the owner before the day, and notes the check as missed once the day has passed. */
    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Action action = actions.byId(new ActionId(subject));
        Known one = known.find(action.id()).orElseThrow();
        Occurrence missed = rules.missed(one.check(), one.past(), at);
        boolean passed = calendar.dayOf(at).isAfter(missed.due());
        if (passed) {
            checks.add(missed);
            trail.add(new TrailEntry(at, "check-missed", null, null, action.plan(), action.id(), null,
                    missed.due().toString(), null, false));
        }
        notices.tell(passed ? NotificationKind.CHECK_MISSED : NotificationKind.CHECK_DUE, action, missed.due(),
                parties.told(step, action, action.desks().owners()));
    }
}
