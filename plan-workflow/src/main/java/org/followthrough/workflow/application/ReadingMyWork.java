package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.WaitingWork;
import org.followthrough.workflow.application.outbound.WaitingWork.Around;
import org.followthrough.workflow.application.outbound.WaitingWork.ArrivedAction;
import org.followthrough.workflow.application.outbound.WaitingWork.Beside;
import org.followthrough.workflow.application.outbound.WaitingWork.Bounds;
import org.followthrough.workflow.application.outbound.WaitingWork.Everything;
import org.followthrough.workflow.application.outbound.WaitingWork.Found;
import org.followthrough.workflow.application.outbound.WaitingWork.LateAction;
import org.followthrough.workflow.application.outbound.WaitingWork.TaskAt;
import org.followthrough.workflow.port.ActionSummary;
import org.followthrough.workflow.port.ReadMyWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits for a person, the most urgent first; only what the page shows is read whole. */
@Component
class ReadingMyWork implements ReadMyWork {

    private static final int PAGE_SIZE = 25;

    private final WaitingWork waiting;
    private final BoundsOfWork bounds;
    private final AskedChecks asked;
    private final Actions actions;
    private final SummariesOfActions summaries;
    private final DecisionDays decisions;
    private final LateDesksOfPerson late;
    private final Sight sight;

    ReadingMyWork(
            WaitingWork waiting,
            BoundsOfWork bounds,
            AskedChecks asked,
            Actions actions,
            SummariesOfActions summaries,
            DecisionDays decisions,
            LateDesksOfPerson late,
            Sight sight) {
        this.waiting = waiting;
        this.bounds = bounds;
        this.asked = asked;
        this.actions = actions;
        this.summaries = summaries;
        this.decisions = decisions;
        this.late = late;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public MyWork work(PersonId by, int page) {
        Actor actor = sight.actor(by);
        Bounds today = bounds.today();
        Around around = waiting.around(actor, today);
        Everything all = waiting.everything(actor, today, asked.since(around.checks()), Math.max(1, page), PAGE_SIZE);
        Beside beside = all.beside();
        Map<ActionId, ActionSummary> shown = shown(all.found(), Stream.of(
                        beside.late().some().stream().map(LateAction::action),
                        beside.elsewhere().some().stream().map(ArrivedAction::action),
                        beside.confirmed().some().stream())
                .flatMap(Function.identity()));
        return new MyWork(
                tasks(all.found(), EnumSet.allOf(Task.class), actor, around, shown, page),
                late.of(actor, around.challenges(), beside.late(), shown),
                first(beside.elsewhere(), one -> new Waiting(shown.get(one.action()), one.since())),
                first(beside.confirmed(), shown::get),
                beside.nextDue());
    }

    @Override
    @Transactional(readOnly = true)
    public Tasks tasks(PersonId by, Set<Task> kinds, int page) {
        Actor actor = sight.actor(by);
        Bounds today = bounds.today();
        Around around = waiting.around(actor, today);
        Found found = found(actor, today, around, kinds, page);
        return tasks(found, kinds, actor, around, shown(found, Stream.empty()), page);
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(PersonId by) {
        Actor actor = sight.actor(by);
        Bounds today = bounds.today();
        Around around = waiting.around(actor, today);
        return counts(found(actor, today, around, Set.of(), 1), around);
    }

    private Found found(Actor actor, Bounds today, Around around, Set<Task> kinds, int page) {
        return waiting.tasks(actor, today, asked.since(around.checks()), kinds, Math.max(1, page), PAGE_SIZE);
    }

    private Map<ActionId, ActionSummary> shown(Found found, Stream<ActionId> beside) {
        return summaries.of(Stream.concat(found.tasks().stream().map(TaskAt::action), beside).collect(Collectors.toSet()));
    }

    private Tasks tasks(Found found, Set<Task> kinds, Actor actor, Around around, Map<ActionId, ActionSummary> shown, int page) {
        Map<ActionId, Instant> rechecked = rechecked(found);
        Map<Task, Integer> wanted = new HashMap<>(found.kinds());
        wanted.keySet().retainAll(kinds);
        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        Pages pages = Pages.of(all, page, PAGE_SIZE);
        return new Tasks(found.tasks().stream().map(task -> line(task, actor, shown, rechecked)).toList(), wanted, found.late(),
                pages.shown(), pages.count(), counts(found, around));
    }

    /** Since when the actions of a page that are to be checked again have asked for it. */
    private Map<ActionId, Instant> rechecked(Found found) {
        List<ActionId> confirmed =
                found.tasks().stream().filter(task -> task.since() == null).map(TaskAt::action).toList();
        return actions.all(confirmed).stream().collect(Collectors.toMap(Action::id, asked::since));
    }

    private WorkLine line(
            TaskAt task, Actor actor, Map<ActionId, ActionSummary> shown, Map<ActionId, Instant> rechecked) {
        Actor guise = actor.guises().get(task.guise());
        ActionSummary action = shown.get(task.action());
        return new WorkLine(task.task(), task.urgency(), action,
                task.since() == null ? rechecked.get(task.action()) : task.since(),
                decisions.of(task, action.mustDo()).orElse(null),
                guise.inPlaceOf() == null ? null : guise.inPlaceOf().person().name());
    }

    private static Counts counts(Found found, Around around) {
        return new Counts(
                count(found, EnumSet.allOf(Task.class)), count(found, Task.DECISIONS),
                around.challenges(), around.handOvers(), around.covers());
    }

    private static int count(Found found, Set<Task> kinds) {
        return kinds.stream().mapToInt(kind -> found.kinds().getOrDefault(kind, 0)).sum();
    }

    private static <F, T> First<T> first(WaitingWork.First<F> first, Function<F, T> shown) {
        return new First<>(first.some().stream().map(shown).toList(), first.all() - first.some().size());
    }
}
