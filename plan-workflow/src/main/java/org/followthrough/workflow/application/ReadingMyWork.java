package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.WorkSource.Waits;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ReadMyWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits for a person, the most urgent first. */
@Component
class ReadingMyWork implements ReadMyWork {

    private static final Comparator<WorkLine> MOST_URGENT_FIRST = Comparator.comparing(
            (WorkLine line) -> line.action().due(), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Set<Task> DECISIONS =
            EnumSet.of(Task.SIGN_OFF, Task.CONFIRM, Task.DECIDE_EXTENSION, Task.DECIDE_CLOSING, Task.RECHECK,
                    Task.AGREE_BLOCKED);

    private final Actions actions;
    private final Escalations escalations;
    private final Extensions extensions;
    private final ExtensionRules extensionRules;
    private final LinesOfActions lines;
    private final WorkingCalendar calendar;
    private final Sight sight;
    private final List<WorkSource> further;

    ReadingMyWork(
            Actions actions,
            Escalations escalations,
            Extensions extensions,
            ExtensionRules extensionRules,
            LinesOfActions lines,
            WorkingCalendar calendar,
            Sight sight,
            ObjectProvider<WorkSource> further) {
        this.actions = actions;
        this.escalations = escalations;
        this.extensions = extensions;
        this.extensionRules = extensionRules;
        this.lines = lines;
        this.calendar = calendar;
        this.sight = sight;
        this.further = further.orderedStream().toList();
    }

    @Override
    @Transactional(readOnly = true)
    public MyWork work(PersonId by) {
        Actor actor = sight.actor(by);
        List<Action> concerning = concerning(actor);
        List<Waits> tasks = tasks(concerning, actor);
        LocalDate today = lines.today();
        List<Action> confirmed = actions.confirmedSince(actor.faces(), calendar.startOf(today.withDayOfMonth(1)));
        Map<ActionId, ActionLine> all = lines.of(Stream.of(concerning, confirmed, tasks.stream().map(Waits::action).toList())
                .flatMap(List::stream).distinct().toList());
        List<Action> owned = concerning.stream().filter(action -> action.isOwner(actor)).toList();
        return new MyWork(
                today,
                tasks.stream()
                        .map(task -> new WorkLine(
                                task.task(), all.get(task.action().id()), task.since(), task.forWhom()))
                        .sorted(MOST_URGENT_FIRST)
                        .toList(),
                owned.stream()
                        .filter(action -> action.stage() == Stage.SUBMITTED || action.stage().isWithAuditor())
                        .map(action -> new Waiting(all.get(action.id()), arrived(action)))
                        .toList(),
                confirmed.stream()
                        .filter(action -> action.isOwner(actor))
                        .map(action -> all.get(action.id()))
                        .toList(),
                owned.stream()
                        .filter(Action::isOnTheClock)
                        .map(action -> action.dates().agreed())
                        .filter(due -> !due.isBefore(today))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(PersonId by) {
        Actor actor = sight.actor(by);
        List<Waits> tasks = tasks(concerning(actor), actor);
        long decisions = tasks.stream()
                .filter(waits -> DECISIONS.contains(waits.task()))
                .count();
        return new Counts(tasks.size(), (int) decisions);
    }

    private List<Action> concerning(Actor actor) {
        return actions.asking(actor.faces());
    }

    private List<Waits> tasks(List<Action> concerning, Actor person) {
        Map<ActionId, Instant> owed = escalations.owedSince(concerning.stream().map(Action::id).toList());
        Map<String, Waits> tasks = new LinkedHashMap<>();
        for (Actor actor : person.guises()) {
            for (Action action : concerning) {
                tasks(action, actor, owed.get(action.id())).forEach(waits ->
                        tasks.putIfAbsent(waits.task() + "/" + action.id(), waits));
            }
            extensions(concerning, actor).forEach(waits ->
                    tasks.putIfAbsent(waits.task() + "/" + waits.action().id(), waits));
            further.stream().flatMap(source -> source.work(actor, concerning).stream()).forEach(waits ->
                    tasks.putIfAbsent(waits.task() + "/" + waits.action().id(), waits.as(forWhom(actor))));
        }
        return List.copyOf(tasks.values());
    }

    private List<Waits> extensions(List<Action> concerning, Actor actor) {
        Map<ActionId, Extension> waiting = extensions.waitingFor(actor.faces()).stream()
                .collect(Collectors.toMap(Extension::action, extension -> extension));
        return concerning.stream()
                .filter(action -> waiting.containsKey(action.id()))
                .filter(action -> extensionRules.mayDecide(action, waiting.get(action.id()), actor))
                .map(action -> new Waits(
                        Task.DECIDE_EXTENSION, action, waiting.get(action.id()).tierSince(), forWhom(actor)))
                .toList();
    }

    private static String forWhom(Actor actor) {
        return actor.inPlaceOf() == null ? null : actor.inPlaceOf().person().name();
    }

    /** What waits in one guise; {@code owed} is since when an answer is owed, or null. */
    private static List<Waits> tasks(Action action, Actor actor, Instant owed) {
        Set<ActionAct> open = OpenActs.as(action, actor, false);
        String forWhom = forWhom(actor);
        List<Waits> tasks = new ArrayList<>();
        if (open.contains(ActionAct.ACCEPT)) {
            tasks.add(new Waits(Task.ACCEPT, action, action.course().offered().at(), forWhom));
        } else if (open.contains(ActionAct.SUBMIT)) {
            tasks.add(new Waits(Task.WORK, action, action.course().accepted().at(), forWhom));
        } else if (open.contains(ActionAct.SIGN_OFF)) {
            tasks.add(new Waits(Task.SIGN_OFF, action, action.course().submitted().at(), forWhom));
        } else if (open.contains(ActionAct.CONFIRM) && isSeated(actor, action.desks().auditor())) {
            tasks.add(new Waits(Task.CONFIRM, action, action.course().signedOff().at(), forWhom));
        }
        if (owed != null && isSeated(actor, action.desks().serviceManager()) && !action.stage().isClosed()) {
            tasks.add(new Waits(Task.ANSWER_ESCALATION, action, owed, forWhom));
        }
        return tasks;
    }

    private static boolean isSeated(Actor actor, PersonId desk) {
        return desk != null && actor.isAmong(List.of(desk));
    }

    private static Instant arrived(Action action) {
        return Objects.requireNonNullElse(action.course().signedOff(), action.course().submitted()).at();
    }
}
