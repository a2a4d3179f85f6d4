package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Milestone;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.domain.recurring.Regularity;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Plans.Wording;

/**
 * An action as it will be once its plan is live.
 *
 * @param draft      as it was loaded
 * @param wording    what the table of the plan says of it
 * @param milestones the earlier dates of a timescale with several
 * @param past       the highest rung that is already due, or null
 * @param regularity how often it is checked, where its timescale goes on; or null
 */
record GoingLive(
        Action draft, Action action, Wording wording, List<Milestone> milestones, Rung past, boolean declaredDone,
        Regularity regularity) {

    boolean interventionOwed() {
        return past != null && past.mustAnswer();
    }

    /** The rung that is already due, as fired at {@code now}; none where nothing is. */
    List<Escalation> escalations(Instant now) {
        return past == null ? List.of() : List.of(new Escalation(action.id(), action.course().cycle(), past.number(),
                action.dates().agreed(), now, past.mustAnswer(), null));
    }

    /** What the trail says of that rung, once the action is live; nothing of a reminder, which nobody gets. */
    List<TrailEntry> escalated(Instant now) {
        return escalations(now).stream()
                .filter(fired -> !fired.isReminder())
                .map(fired -> new TrailEntry(now, "escalated-when-live", null, null, action.plan(), action.id(), null,
                        String.valueOf(fired.rung()), null, false))
                .toList();
    }

    ActionProcess.Start start() {
        return declaredDone ? ActionProcess.Start.SIGN_OFF : ActionProcess.Start.OFFER;
    }
}
