package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.trail.TrailEntry;
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
    private final PuttingLive putting;
    private final Plans plans;
    private final LinkingReferences references;
    private final ReadingPromises promises;
    private final Outbox outbox;
    private final Trail trail;
    private final Sight sight;
    private final Clock clock;

    Publishing(
            ReadingPlans readable,
            DraftingPublication drafting,
            PublicationMails mails,
            PuttingLive putting,
            Plans plans,
            LinkingReferences references,
            ReadingPromises promises,
            Outbox outbox,
            Trail trail,
            Sight sight,
            Clock clock) {
        this.readable = readable;
        this.drafting = drafting;
        this.mails = mails;
        this.putting = putting;
        this.plans = plans;
        this.references = references;
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
            promises.readDeclared(accepted.result(), publication.baseDate(), now);
        } else if (draft instanceof Decision.Refused<List<GoingLive>> refused) {
            refuse(plan, actor, now, refused.refusal());
        }
        return draft.map(List::size);
    }

    private void goLive(Plan plan, List<GoingLive> live, Actor actor, Instant now) {
        putting.put(live, now);
        references.link(plan.id(), live.stream().map(GoingLive::wording).toList(), new Mark(actor.id(), now));
        outbox.put(mails.of(plan.id(), live));
        trail.add(line(plan, null, "plan-published", actor, now, String.valueOf(live.size())));
        live.forEach(one -> {
            trail.add(line(plan, one.action(), one.declaredDone() ? "published-as-done" : "published", actor, now,
                    String.valueOf(one.action().dates().agreed())));
            one.escalated(now).forEach(trail::add);
        });
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
