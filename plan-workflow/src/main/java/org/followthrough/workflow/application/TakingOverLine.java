package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.ComparedAction;
import org.followthrough.domain.comparison.Difference;
import org.followthrough.domain.comparison.LiveAction;
import org.followthrough.domain.comparison.PlanComparison;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.ComparingImport.Compared;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Comparisons;
import org.followthrough.workflow.application.outbound.Comparisons.TakenOver;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.TakeOverLines.Command;
import org.followthrough.workflow.port.TakeOverLines.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one line over, in a transaction of its own: the act, its trail and the note that the line is done, or nothing but
 * the refusal. The action is held meanwhile, so that the same line, sent twice at once, is taken over once.
 */
@Component
class TakingOverLine {

    private final PlanComparison rule;
    private final LivePlans live;
    private final Actions actions;
    private final Comparisons comparisons;
    private final AskingExtension asking;
    private final ReportingProgress reporting;
    private final ReassignAction reassign;
    private final OwnersOfPlan owners;
    private final DeclaringColour declaring;
    private final Trail trail;
    private final Clock clock;

    TakingOverLine(
            PlanComparison rule,
            LivePlans live,
            Actions actions,
            Comparisons comparisons,
            AskingExtension asking,
            ReportingProgress reporting,
            ReassignAction reassign,
            OwnersOfPlan owners,
            DeclaringColour declaring,
            Trail trail,
            Clock clock) {
        this.rule = rule;
        this.live = live;
        this.actions = actions;
        this.comparisons = comparisons;
        this.asking = asking;
        this.reporting = reporting;
        this.reassign = reassign;
        this.owners = owners;
        this.declaring = declaring;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Decision<Stage> takeOver(Compared compared, ComparedAction found, Line line, Command command) {
        ActionRef ref = new ActionRef(compared.plan().number(), line.action());
        Action action = actions.find(ref).map(one -> actions.heldById(one.id()))
                .orElseThrow(() -> new NotFoundException("action", line.action()));
        Decision<Difference> difference = still(compared, found, action, line);
        if (difference instanceof Decision.Refused<Difference> refused) {
            tell(compared, action, command, refused.refusal());
            return new Decision.Refused<>(refused.refusal());
        }
        Decision<Stage> decision = act(((Decision.Accepted<Difference>) difference).result(), ref, command);
        if (decision.isAccepted()) {
            comparisons.add(compared.kept().id(),
                    new TakenOver(action.id(), line.topic(), new Mark(command.by(), clock.instant())));
            tell(compared, action, command, null);
        }
        return decision;
    }

    /** The difference as the person saw it, if it is still there and a document may change it. */
    private Decision<Difference> still(Compared compared, ComparedAction found, Action action, Line line) {
        boolean before = comparisons.takenOver(compared.kept().id()).stream()
                .anyMatch(one -> one.action().equals(action.id()) && one.topic() == line.topic());
        if (before) {
            return Decision.refused("comparison.taken-over-before", action.number());
        }
        LiveAction now = live.of(action);
        Optional<Difference> difference = rule
                .compared(found.paper(), now, found.match(), compared.plan().baseDate())
                .differences().stream().filter(one -> one.topic() == line.topic()).findFirst();
        if (difference.isEmpty()) {
            return Decision.refused("comparison.same-by-now", action.number());
        }
        if (difference.filter(one -> one.mark().equals(line.mark())).isEmpty()) {
            return Decision.refused("comparison.changed-meanwhile", action.number());
        }
        return difference.get().isToChoose()
                ? Decision.accepted(difference.get())
                : new Decision.Refused<>(difference.get().bar());
    }

    private Decision<Stage> act(Difference difference, ActionRef ref, Command command) {
        if (difference instanceof Difference.Timescale timescale) {
            return ask(timescale.day(), ref, command);
        }
        if (difference instanceof Difference.Progress progress) {
            return reporting.reportFromDocument(
                    new ReportProgress.Command(command.by(), ref, progress.paper(), null));
        }
        if (difference instanceof Difference.Owners changed) {
            return reassign.reassign(new ReassignAction.Command(
                    command.by(), ref, owners.find(changed.onPaper()), command.words()));
        }
        return declaring.declare(command.by(), ref, difference.paper());
    }

    private Decision<Stage> ask(LocalDate day, ActionRef ref, Command command) {
        if (command.terms() == null) {
            return Decision.refused("extension.without-change", ref.number());
        }
        return asking.askFromDocument(new AskExtension.Command(command.by(), ref, new ExtensionRequest(
                command.terms().reason(), command.terms().whatChanged(), command.terms().interimControl(), day)));
    }

    private void tell(Compared compared, Action action, Command command, Refusal refusal) {
        String document = compared.kept().fileName();
        trail.add(new TrailEntry(clock.instant(), "line-taken-over", command.by(), null, action.plan(), action.id(), null,
                refusal == null ? null : String.join("\u001f", refusal.values()),
                refusal == null ? document : refusal.rule(), refusal != null));
    }
}
