package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.WorkSource.Waits;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what waits for a person among the actions in which that person has a part. */
@Component
class TasksWaiting {

    private static final int A_WEEK = 7;

    private static final Comparator<Urgent> MOST_URGENT_FIRST = Comparator.comparing(Urgent::urgency).thenComparing(
            urgent -> urgent.waits().action().dates().agreed(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Escalations escalations;
    private final Extensions extensions;
    private final ExtensionRules extensionRules;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final List<WorkSource> further;

    TasksWaiting(
            Escalations escalations,
            Extensions extensions,
            ExtensionRules extensionRules,
            WorkingCalendar calendar,
            Clock clock,
            ObjectProvider<WorkSource> further) {
        this.escalations = escalations;
        this.extensions = extensions;
        this.extensionRules = extensionRules;
        this.calendar = calendar;
        this.clock = clock;
        this.further = further.orderedStream().toList();
    }

    /** A task, and how soon it is asked for. */
    record Urgent(Waits waits, Urgency urgency) {
    }

    /** Everything that waits for this person, the most urgent first; in whose place, where it is that of somebody absent. */
    List<Urgent> of(List<Action> concerning, Actor person) {
        LocalDate today = calendar.dayOf(clock.instant());
        return tasks(concerning, person).stream()
                .map(waits -> new Urgent(waits, urgency(waits, today)))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private Collection<Waits> tasks(List<Action> concerning, Actor person) {
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
        return tasks.values();
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

    private static Urgency urgency(Waits waits, LocalDate today) {
        LocalDate due = waits.action().dates().agreed();
        if (due != null && due.isBefore(today) && waits.action().isOnTheClock()) {
            return Urgency.OVERDUE;
        }
        boolean soon = waits.task() != Task.WORK || due != null && !due.isAfter(today.plusDays(A_WEEK));
        return soon ? Urgency.THIS_WEEK : Urgency.LATER;
    }
}
