package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
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
import org.followthrough.workflow.application.outbound.WaitingWork.Beside;
import org.followthrough.workflow.application.outbound.WaitingWork.Bounds;
import org.followthrough.workflow.application.outbound.WaitingWork.Everything;
import org.followthrough.workflow.application.outbound.WaitingWork.Found;
import org.followthrough.workflow.application.outbound.WaitingWork.LateAction;
import org.followthrough.workflow.application.outbound.WaitingWork.TaskAt;
import org.followthrough.workflow.port.ActionLine;
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
    private final LinesOfActions lines;
    private final LateDesksOfPerson late;
    private final Sight sight;

    ReadingMyWork(
            WaitingWork waiting,
            BoundsOfWork bounds,
            AskedChecks asked,
            Actions actions,
            LinesOfActions lines,
            LateDesksOfPerson late,
            Sight sight) {
        this.waiting = waiting;
        this.bounds = bounds;
        this.asked = asked;
        this.actions = actions;
        this.lines = lines;
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
        Read read = read(Stream.of(all.found().tasks().stream().map(TaskAt::action), beside.elsewhere().some().stream(),
                        beside.confirmed().some().stream(), beside.late().some().stream().map(LateAction::action))
                .flatMap(Function.identity()));
        return new MyWork(
                tasks(all.found(), EnumSet.allOf(Task.class), actor, around, read, page),
                late.of(actor, around.challenges(), beside.late(), read.lines()),
                first(beside.elsewhere(), id -> new Waiting(read.lines().get(id), arrived(read.actions().get(id)))),
                first(beside.confirmed(), read.lines()::get),
                beside.nextDue());
    }

    @Override
    @Transactional(readOnly = true)
    public Tasks tasks(PersonId by, Set<Task> kinds, int page) {
        Actor actor = sight.actor(by);
        Bounds today = bounds.today();
        Around around = waiting.around(actor, today);
        Found found = found(actor, today, around, kinds, page);
        return tasks(found, kinds, actor, around, read(found.tasks().stream().map(TaskAt::action)), page);
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

    /** The actions that a page shows, and their lines. */
    private record Read(Map<ActionId, Action> actions, Map<ActionId, ActionLine> lines) {
    }

    private Read read(Stream<ActionId> shown) {
        Collection<Action> read = actions.all(shown.collect(Collectors.toCollection(LinkedHashSet::new)));
        return new Read(read.stream().collect(Collectors.toMap(Action::id, Function.identity())), lines.of(read));
    }

    private Tasks tasks(Found found, Set<Task> kinds, Actor actor, Around around, Read read, int page) {
        Map<Task, Integer> wanted = new HashMap<>(found.kinds());
        wanted.keySet().retainAll(kinds);
        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        int pages = Math.max(1, (all + PAGE_SIZE - 1) / PAGE_SIZE);
        return new Tasks(found.tasks().stream().map(task -> line(task, actor, read)).toList(), wanted, found.late(),
                Math.max(1, Math.min(page, pages)), pages, counts(found, around));
    }

    private WorkLine line(TaskAt task, Actor actor, Read read) {
        Actor guise = actor.guises().get(task.guise());
        return new WorkLine(task.task(), task.urgency(), read.lines().get(task.action()),
                task.since() == null ? asked.since(read.actions().get(task.action())) : task.since(),
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

    private static <T> First<T> first(WaitingWork.First<ActionId> first, Function<ActionId, T> shown) {
        return new First<>(first.some().stream().map(shown).toList(), first.all() - first.some().size());
    }

    private static Instant arrived(Action action) {
        return Objects.requireNonNullElse(action.course().signedOff(), action.course().submitted()).at();
    }
}
