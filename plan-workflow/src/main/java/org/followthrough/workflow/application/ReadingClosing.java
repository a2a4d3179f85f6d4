package org.followthrough.workflow.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingProposal;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadClosing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how an action ended without being done, what is proposed, and who has to decide on it. */
@Component
class ReadingClosing implements ReadClosing, ActSource {

    private final Actions actions;
    private final Plans plans;
    private final ClosingProposals proposals;
    private final Directory directory;
    private final Sight sight;
    private final VisibleAction visible;
    private final WorkingCalendar calendar;

    ReadingClosing(
            Actions actions,
            Plans plans,
            ClosingProposals proposals,
            Directory directory,
            Sight sight,
            VisibleAction visible,
            WorkingCalendar calendar) {
        this.actions = actions;
        this.plans = plans;
        this.proposals = proposals;
        this.directory = directory;
        this.sight = sight;
        this.visible = visible;
        this.calendar = calendar;
    }

    @Override
    @Transactional(readOnly = true)
    public ClosingPart closing(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = visible.find(by, ref);
        Optional<Proposed> proposed = action.stage().isWithOwner()
                ? proposals.open(action.id()).map(this::proposed)
                : Optional.empty();
        return new ClosingPart(closed(action, actor), proposed.orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Living> livingOnes(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = visible.find(by, ref);
        return plans.all().stream()
                .filter(Plan::isLive)
                .sorted(Comparator.comparing(plan -> !plan.id().equals(action.plan())))
                .flatMap(plan -> living(plan, actor))
                .filter(living -> !living.ref().equals(ref))
                .toList();
    }

    private Stream<Living> living(Plan plan, Actor actor) {
        return sight.only(actor, actions.ofPlan(plan.id())).stream()
                .filter(action -> !action.stage().isClosed() && action.stage() != Stage.DRAFT)
                .map(action -> new Living(new ActionRef(plan.number(), action.number()), action.title()));
    }

    @Override
    public Set<ActionAct> acts(Action action, Actor actor) {
        return action.stage().isWithOwner()
                        && proposals.open(action.id()).filter(one -> ClosingRules.mayDecide(action, actor, one)).isPresent()
                ? Set.of(ActionAct.DECIDE_CLOSING)
                : Set.of();
    }

    private Closed closed(Action action, Actor actor) {
        Closing closing = action.course().closing();
        if (closing == null) {
            return null;
        }
        String reason = closing.kind().isTemporary()
                ? proposals.latest(action.id()).map(latest -> latest.proposal().reason()).orElse(null)
                : null;
        Living replacement = Optional.ofNullable(closing.replacedBy())
                .map(actions::byId)
                .filter(living -> sight.sees(actor, living))
                .map(this::living)
                .orElse(null);
        return new Closed(closing.kind(), name(closing.mark()), calendar.dayOf(closing.mark().at()), closing.until(),
                replacement, reason);
    }

    private Living living(Action action) {
        return new Living(new ActionRef(plans.byId(action.plan()).number(), action.number()), action.title());
    }

    private Proposed proposed(ClosingProposal proposal) {
        return new Proposed(proposal.kind(), name(proposal.proposed()), calendar.dayOf(proposal.proposed().at()),
                proposal.until(), proposal.reason());
    }

    private String name(Mark mark) {
        return directory.person(mark.by()).name();
    }
}
