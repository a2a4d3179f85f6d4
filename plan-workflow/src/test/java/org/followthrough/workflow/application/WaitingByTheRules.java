package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.recurring.RecurringCheck;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.application.outbound.RecurringChecks;
import org.followthrough.workflow.application.outbound.WaitingWork.ArrivedAction;
import org.followthrough.workflow.application.outbound.WaitingWork.LateAction;
import org.followthrough.workflow.application.outbound.WaitingWork.TaskAt;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;
import org.springframework.stereotype.Component;

/** What waits for a person as the rules of the acts say it, action by action. */
@Component
class WaitingByTheRules {

    private final Escalations escalations;
    private final Extensions extensions;
    private final ExtensionRules extensionRules;
    private final ClosingProposals proposals;
    private final Blockages blockages;
    private final RecurringChecks checks;
    private final RecurringRules recurring;
    private final AssuranceRules assurance;
    private final DeskMatters matters;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WaitingByTheRules(Escalations escalations, Extensions extensions, ExtensionRules extensionRules,
            ClosingProposals proposals, Blockages blockages, RecurringChecks checks, RecurringRules recurring,
            AssuranceRules assurance, DeskMatters matters, WorkingCalendar calendar, Clock clock) {
        this.escalations = escalations;
        this.extensions = extensions;
        this.extensionRules = extensionRules;
        this.proposals = proposals;
        this.blockages = blockages;
        this.checks = checks;
        this.recurring = recurring;
        this.assurance = assurance;
        this.matters = matters;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<TaskAt> tasks(Actor person, List<Action> all) {
        Map<String, Placed> tasks = new LinkedHashMap<>();
        List<Actor> guises = person.guises();
        for (int guise = 0; guise < guises.size(); guise++) {
            for (Action action : all) {
                Actor actor = guises.get(guise);
                int number = guise;
                tasks(action, actor).forEach((task, since) -> tasks.putIfAbsent(task + "/" + action.id(), new Placed(
                        new TaskAt(task, action.id(), urgency(task, action), number, since), action, all.indexOf(action))));
            }
        }
        return tasks.values().stream()
                .sorted(Comparator.comparing((Placed one) -> one.task().urgency())
                        .thenComparing(one -> one.action().dates().agreed(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Placed::place)
                        .thenComparing(one -> one.task().task().name()))
                .map(Placed::task)
                .toList();
    }

    private record Placed(TaskAt task, Action action, int place) {
    }

    private Map<Task, Instant> tasks(Action action, Actor actor) {
        Map<Task, Instant> tasks = new LinkedHashMap<>();
        steps(action, actor, tasks);
        Instant owed = escalations.owedSince(List.of(action.id())).get(action.id());
        if (owed != null && isAt(actor, action.desks().serviceManager()) && !action.stage().isClosed()) {
            tasks.put(Task.ANSWER_ESCALATION, owed);
        }
        extensions.of(action.id()).pending().filter(one -> extensionRules.mayDecide(action, one, actor))
                .ifPresent(one -> tasks.put(Task.DECIDE_EXTENSION, one.tierSince()));
        proposals.open(action.id()).filter(one -> ClosingRules.mayDecide(action, actor, one))
                .ifPresent(one -> tasks.put(Task.DECIDE_CLOSING, one.proposed().at()));
        blockages.of(action.id()).stream()
                .filter(one -> BlockageDesk.AGREEMENT.holds(one, action) && one.refuse(
                        action, actor, "asked", new Mark(actor.id(), one.reported().at())).isAccepted())
                .findFirst().ifPresent(one -> tasks.put(Task.AGREE_BLOCKED, one.reported().at()));
        checks(action, actor, tasks);
        return tasks;
    }

    private static void steps(Action action, Actor actor, Map<Task, Instant> tasks) {
        Set<ActionAct> open = OpenActs.as(action, actor, false);
        if (open.contains(ActionAct.ACCEPT)) {
            tasks.put(Task.ACCEPT, action.course().offered().at());
        }
        if (open.contains(ActionAct.SUBMIT)) {
            tasks.put(Task.WORK, action.course().accepted().at());
        }
        if (open.contains(ActionAct.SIGN_OFF)) {
            tasks.put(Task.SIGN_OFF, action.course().submitted().at());
        }
        if (open.contains(ActionAct.CONFIRM) && isAt(actor, action.desks().auditor())) {
            tasks.put(Task.CONFIRM, action.course().signedOff().at());
        }
    }

    private void checks(Action action, Actor actor, Map<Task, Instant> tasks) {
        RecurringCheck check = checks.of(List.of(action.id())).get(action.id());
        if (check != null && action.isOwner(actor) && !action.stage().isClosed()) {
            LocalDate due = recurring.next(
                    check, checks.occurrences(List.of(action.id())).getOrDefault(action.id(), List.of())).due();
            matters.clock(ChecksOfActions.KIND, action.mustDo()).next(due, 0)
                    .filter(first -> !first.isAfter(clock.instant()))
                    .ifPresent(first -> tasks.put(Task.RECORD_CHECK, first));
        }
        if (AssuranceRules.mayCheck(action, actor) && isAt(actor, action.desks().auditor())
                && matters.clock(RecheckMatter.KIND, action.mustDo()).next(assurance.nextCheck(action), 0)
                        .filter(first -> !first.isAfter(clock.instant())).isPresent()) {
            tasks.put(Task.RECHECK, null);
        }
    }

    private Urgency urgency(Task task, Action action) {
        LocalDate today = calendar.dayOf(clock.instant());
        LocalDate due = action.dates().agreed();
        if (due != null && due.isBefore(today) && action.isOnTheClock()) {
            return Urgency.OVERDUE;
        }
        return task != Task.WORK || due != null && !due.isAfter(today.plusDays(7)) ? Urgency.THIS_WEEK : Urgency.LATER;
    }

    List<LateAction> late(Actor actor, List<Action> all) {
        List<LateAction> late = new ArrayList<>();
        Map<LateAction, String> numbers = new LinkedHashMap<>();
        for (Action action : all) {
            Stream.concat(
                            ActionDesk.of(action).filter(desk -> actor.isAmong(desk.people(action)))
                                    .map(desk -> new LateAction(desk.kind(), action.id(), desk.arrival(action).at())).stream(),
                            action.stage().isClosed() ? Stream.empty() : extensions.of(action.id()).pending()
                                    .filter(one -> actor.isAmong(action.desks().at(one.tier())))
                                    .map(one -> new LateAction(ExtensionMatter.KIND, action.id(), one.tierSince())).stream())
                    .filter(one -> matters.clock(one.kind(), action.mustDo())
                            .due(calendar.dayOf(one.since()), 0, clock.instant()).isPresent())
                    .forEach(one -> {
                        late.add(one);
                        numbers.put(one, action.number());
                    });
        }
        late.sort(Comparator.comparing(LateAction::since).thenComparing(numbers::get).thenComparing(LateAction::kind));
        return late;
    }

    List<ArrivedAction> elsewhere(Actor actor, List<Action> all) {
        return all.stream()
                .filter(action -> action.isOwner(actor)
                        && (action.stage() == Stage.SUBMITTED || action.stage().isWithAuditor()))
                .map(action -> new ArrivedAction(action.id(), (action.stage() == Stage.SUBMITTED
                        ? action.course().submitted() : action.course().signedOff()).at()))
                .toList();
    }

    List<ActionId> confirmed(Actor actor, List<Action> all) {
        Instant began = calendar.startOf(calendar.dayOf(clock.instant()).withDayOfMonth(1));
        return all.stream()
                .filter(action -> action.isOwner(actor) && action.stage().isConfirmed()
                        && !action.course().confirmed().at().isBefore(began))
                .map(Action::id).toList();
    }

    LocalDate nextDue(Actor actor, List<Action> all) {
        LocalDate today = calendar.dayOf(clock.instant());
        return all.stream().filter(action -> action.isOwner(actor) && action.isOnTheClock())
                .map(action -> action.dates().agreed()).filter(due -> !due.isBefore(today))
                .min(LocalDate::compareTo).orElse(null);
    }

    private static boolean isAt(Actor actor, PersonId desk) {
        return desk != null && actor.isAmong(List.of(desk));
    }
}
