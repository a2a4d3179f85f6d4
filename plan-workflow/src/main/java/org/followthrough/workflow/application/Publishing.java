package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a plan in one transaction: either every action is live with its dates, its process and its place in a mail,
 * or nothing has happened.
 */
@Component
class Publishing implements PublishPlan {

    private final ReadingPlans readable;
    private final DraftingPublication drafting;
    private final PublicationMails mails;
    private final Plans plans;
    private final Actions actions;
    private final Escalations escalations;
    private final ActionProcess process;
    private final FollowingDesks desks;
    private final LinkingReferences references;
    private final ChecksOfActions checks;
    private final ReadingPromises promises;
    private final Outbox outbox;
    private final Trail trail;
    private final Sight sight;
    private final Clock clock;

    Publishing(
            ReadingPlans readable,
            DraftingPublication drafting,
            PublicationMails mails,
            Plans plans,
            Actions actions,
            Escalations escalations,
            ActionProcess process,
            FollowingDesks desks,
            LinkingReferences references,
            ChecksOfActions checks,
            ReadingPromises promises,
            Outbox outbox,
            Trail trail,
            Sight sight,
            Clock clock) {
        this.readable = readable;
        this.drafting = drafting;
        this.mails = mails;
        this.plans = plans;
        this.actions = actions;
        this.escalations = escalations;
        this.process = process;
        this.desks = desks;
        this.references = references;
        this.checks = checks;
        this.promises = promises;
        this.outbox = outbox;
        this.trail = trail;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> publish(Publication publication) {
        Actor actor = sight.actor(publication.by());
        Plan plan = readable.plan(actor, publication.plan());
        Instant now = clock.instant();
        Decision<List<GoingLive>> draft = drafting.draft(actor, plan, publication, now);
        if (draft.isAccepted() && !plans.publish(plan.id(), publication.baseDate(), new Mark(actor.id(), now))) {
            draft = Decision.refused("publish.already-live", plan.title());
        }
        if (draft instanceof Decision.Accepted<List<GoingLive>> accepted) {
            goLive(plan, accepted.result(), actor, now);
            promises.readDeclared(plan, accepted.result().stream().map(GoingLive::action).toList(), publication.baseDate(),
                    now);
        } else if (draft instanceof Decision.Refused<List<GoingLive>> refused) {
            refuse(plan, actor, now, refused.refusal());
        }
        return draft.map(List::size);
    }

    private void goLive(Plan plan, List<GoingLive> live, Actor actor, Instant now) {
        actions.saveAll(live.stream().map(GoingLive::action).toList());
        plans.addMilestones(live.stream().flatMap(one -> one.milestones().stream()).toList());
        live.stream().filter(GoingLive::declaredDone).forEach(one -> actions.addStep(declared(one.action(), now)));
        escalations.claimAll(live.stream().filter(one -> one.past() != null).map(one -> past(one, now)).toList());
        live.forEach(one -> process.start(one.action().id(), one.start(), one.interventionOwed()));
        live.forEach(one -> desks.begin(one.action()));
        references.link(plan.id(), new Mark(actor.id(), now));
        live.forEach(checks::begin);
        outbox.put(mails.of(plan.id(), live));
        trail.add(line(plan, null, "plan-published", actor, now, String.valueOf(live.size())));
        live.forEach(one -> trail.add(line(plan, one.action(), one.declaredDone() ? "published-as-done" : "published",
                actor, now, String.valueOf(one.action().dates().agreed()))));
    }

    private static Actions.Step declared(Action action, Instant now) {
        Mark submitted = action.course().submitted();
        return new Actions.Step(action.id(), action.course().cycle(), "submitted", now, submitted.by(), null, "", null);
    }

    private static Escalation past(GoingLive one, Instant now) {
        Action action = one.action();
        return new Escalation(action.id(), action.course().cycle(), one.past().number(), action.dates().agreed(), now,
                one.past().mustAnswer(), null);
    }

    private void refuse(Plan plan, Actor actor, Instant now, Refusal refusal) {
        trail.add(new TrailEntry(now, "plan-published", actor.id(), null, plan.id(), null, null,
                String.join("\u001f", refusal.values()), refusal.rule(), true));
    }

    private static TrailEntry line(Plan plan, Action action, String act, Actor actor, Instant now, String to) {
        return new TrailEntry(
                now, act, actor.id(), null, plan.id(), action == null ? null : action.id(), null, to, null, false);
    }
}
