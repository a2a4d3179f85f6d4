package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Milestones;
import org.springframework.stereotype.Component;

/** Gives actions that go live their dates, their processes and their clocks, in the transaction of the caller. */
@Component
class PuttingLive {

    private final Actions actions;
    private final Milestones milestones;
    private final Escalations escalations;
    private final PlanningNextRung rungs;
    private final ActionProcess process;
    private final FollowingDesks desks;
    private final ChecksOfActions checks;

    PuttingLive(
            Actions actions,
            Milestones milestones,
            Escalations escalations,
            PlanningNextRung rungs,
            ActionProcess process,
            FollowingDesks desks,
            ChecksOfActions checks) {
        this.actions = actions;
        this.milestones = milestones;
        this.escalations = escalations;
        this.rungs = rungs;
        this.process = process;
        this.desks = desks;
        this.checks = checks;
    }

    void put(List<GoingLive> live, Instant now) {
        actions.saveAll(live.stream().map(one -> new Actions.Changed(one.draft(), one.action())).toList());
        milestones.addAll(live.stream().flatMap(one -> one.milestones().stream()).toList());
        live.stream().filter(GoingLive::declaredDone).forEach(one -> actions.addStep(declared(one.action(), now)));
        escalations.claim(live.stream().flatMap(one -> one.escalations(now).stream()).toList());
        process.startAll(live.stream().map(one -> new ActionProcess.Beginning(one.action().id(), one.start(),
                one.interventionOwed(), rungs.first(one, now).orElse(null))).toList());
        desks.begin(live.stream().map(GoingLive::action).toList());
        live.forEach(checks::begin);
    }

    private static Actions.Step declared(Action action, Instant now) {
        Mark submitted = action.course().submitted();
        return new Actions.Step(action.id(), action.course().cycle(), "submitted", now, submitted.by(), null, "", null);
    }
}
