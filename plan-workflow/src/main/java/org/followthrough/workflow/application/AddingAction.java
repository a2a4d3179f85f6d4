package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.comparison.Comparison.Added;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.ComparingImport.Compared;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddActions.Pick;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one action of a document join a live plan, in a transaction of its own, as publishing would. The plan is held
 * meanwhile, so that no number is given twice and nothing that is sent twice is added twice.
 */
@Component
class AddingAction {

    static final String ACT = "action-added";

    private final ComparingImport comparing;
    private final TimescaleReader timescales;
    private final JoiningPlan joining;
    private final PuttingLive putting;
    private final LinkingReferences references;
    private final ReadingPromises promises;
    private final Notices notices;
    private final Plans plans;
    private final Trail trail;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AddingAction(
            ComparingImport comparing,
            TimescaleReader timescales,
            JoiningPlan joining,
            PuttingLive putting,
            LinkingReferences references,
            ReadingPromises promises,
            Notices notices,
            Plans plans,
            Trail trail,
            WorkingCalendar calendar,
            Clock clock) {
        this.comparing = comparing;
        this.timescales = timescales;
        this.joining = joining;
        this.putting = putting;
        this.references = references;
        this.promises = promises;
        this.notices = notices;
        this.plans = plans;
        this.trail = trail;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public Decision<ActionRef> add(PersonId by, PlanId plan, int importNumber, Pick pick) {
        plans.hold(plan);
        Compared compared = comparing.compare(by, importNumber);
        Mark mark = new Mark(by, clock.instant());
        LocalDate today = calendar.dayOf(mark.at());
        Optional<Added> added = compared.comparison().added().stream()
                .filter(one -> one.action().id().equals(pick.paper())).findFirst();
        Optional<Refusal> refusal = against(added, pick, today);
        if (refusal.isPresent()) {
            return refused(compared, mark, refusal.get());
        }
        Decision<GoingLive> joined = joining.join(compared, added.orElseThrow(), mark, today);
        if (joined instanceof Decision.Refused<GoingLive> refused) {
            return refused(compared, mark, refused.refusal());
        }
        GoingLive live = ((Decision.Accepted<GoingLive>) joined).result();
        begin(compared, live, mark, today);
        return Decision.accepted(new ActionRef(compared.plan().number(), live.action().number()));
    }

    private Optional<Refusal> against(Optional<Added> added, Pick pick, LocalDate today) {
        if (added.isEmpty()) {
            return Optional.of(Refusal.of("comparison.added-before", pick.paper()));
        }
        if (!added.get().mark().equals(pick.mark())) {
            return Optional.of(Refusal.of("comparison.changed-meanwhile", pick.paper()));
        }
        return timescales.against(added.get().action().effectiveTimescale(), today, today);
    }

    private void begin(Compared compared, GoingLive live, Mark mark, LocalDate today) {
        Action action = live.action();
        putting.put(List.of(live), mark.at());
        references.linkFrom(live.wording(), action.plan(), mark);
        promises.readDeclared(List.of(live), today, mark.at());
        if (live.declaredDone()) {
            notices.tell(NotificationKind.SENT_FOR_SIGN_OFF, action, mark.at(), action.desks().manager());
        } else {
            notices.tell(NotificationKind.OFFERED, action, mark.at(), action.desks().owners());
        }
        trail.add(new TrailEntry(mark.at(), ACT, mark.by(), null, action.plan(), action.id(), null,
                String.valueOf(action.dates().agreed()), compared.kept().fileName(), false));
        live.escalated(mark.at()).forEach(trail::add);
    }

    private Decision<ActionRef> refused(Compared compared, Mark mark, Refusal refusal) {
        trail.add(new TrailEntry(mark.at(), ACT, mark.by(), null, compared.plan().id(), null, null,
                String.join("\u001f", refusal.values()), refusal.rule(), true));
        return new Decision.Refused<>(refusal);
    }
}
