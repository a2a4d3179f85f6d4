package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.TasksWaiting.Urgent;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ReadMyWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what waits for a person, the most urgent first.
 *
 * <p>Everything that waits is looked at, to be counted and put in order; colours, names and wordings, which cost most, are
 * read only for what the page shows.
 */
@Component
class ReadingMyWork implements ReadMyWork {

    private static final int PAGE_SIZE = 25;
    private static final int BESIDE = 10;

    private final Actions actions;
    private final TasksWaiting waiting;
    private final ReadingLateDesks late;
    private final LinesOfActions lines;
    private final WorkingCalendar calendar;
    private final Sight sight;

    ReadingMyWork(
            Actions actions,
            TasksWaiting waiting,
            ReadingLateDesks late,
            LinesOfActions lines,
            WorkingCalendar calendar,
            Sight sight) {
        this.actions = actions;
        this.waiting = waiting;
        this.late = late;
        this.lines = lines;
        this.calendar = calendar;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public MyWork work(PersonId by, int page) {
        Actor actor = sight.actor(by);
        List<Action> concerning = actions.asking(actor.faces());
        Cut cut = new Cut(waiting.of(concerning, actor), EnumSet.allOf(Task.class), page);
        LocalDate today = lines.today();
        List<Action> owned = concerning.stream().filter(action -> action.isOwner(actor)).toList();
        First<Action> elsewhere = first(owned.stream()
                .filter(action -> action.stage() == Stage.SUBMITTED || action.stage().isWithAuditor()));
        First<Action> confirmed = first(
                actions.confirmedSince(actor.faces(), calendar.startOf(today.withDayOfMonth(1))).stream()
                        .filter(action -> action.isOwner(actor)));
        Map<ActionId, ActionLine> all = linesOf(cut.actions(), elsewhere.lines(), confirmed.lines());
        return new MyWork(
                cut.tasks(all),
                first(late.own(actor, concerning).stream()),
                new First<>(elsewhere.lines().stream()
                        .map(action -> new Waiting(all.get(action.id()), arrived(action))).toList(), elsewhere.more()),
                new First<>(confirmed.lines().stream().map(action -> all.get(action.id())).toList(), confirmed.more()),
                owned.stream()
                        .filter(Action::isOnTheClock)
                        .map(action -> action.dates().agreed())
                        .filter(due -> !due.isBefore(today))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public Tasks tasks(PersonId by, Set<Task> kinds, int page) {
        Cut cut = new Cut(tasks(by), kinds, page);
        return cut.tasks(linesOf(cut.actions()));
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(PersonId by) {
        return counts(tasks(by));
    }

    private List<Urgent> tasks(PersonId by) {
        Actor actor = sight.actor(by);
        return waiting.of(actions.asking(actor.faces()), actor);
    }

    private static Counts counts(List<Urgent> all) {
        long decisions = all.stream().filter(urgent -> Task.DECISIONS.contains(urgent.waits().task())).count();
        return new Counts(all.size(), (int) decisions);
    }

    @SafeVarargs
    private Map<ActionId, ActionLine> linesOf(Collection<Action>... shown) {
        return lines.of(Stream.of(shown).flatMap(Collection::stream).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static <T> First<T> first(Stream<T> many) {
        List<T> all = many.toList();
        return new First<>(all.subList(0, Math.min(all.size(), BESIDE)), Math.max(0, all.size() - BESIDE));
    }

    private static Instant arrived(Action action) {
        return Objects.requireNonNullElse(action.course().signedOff(), action.course().submitted()).at();
    }

    /** The tasks of some kinds among all, cut into pages; a page behind the last is the last. */
    private record Cut(List<Urgent> all, List<Urgent> chosen, int page, int pages) {

        Cut(List<Urgent> all, Set<Task> kinds, int page) {
            this(all, all.stream().filter(urgent -> kinds.contains(urgent.waits().task())).toList(), page);
        }

        Cut(List<Urgent> all, List<Urgent> chosen, int page) {
            this(all, chosen, page, Math.max(1, (chosen.size() + PAGE_SIZE - 1) / PAGE_SIZE));
        }

        Cut {
            page = Math.max(1, Math.min(page, pages));
        }

        List<Urgent> shown() {
            return chosen.subList((page - 1) * PAGE_SIZE, Math.min(chosen.size(), page * PAGE_SIZE));
        }

        List<Action> actions() {
            return shown().stream().map(urgent -> urgent.waits().action()).toList();
        }

        Tasks tasks(Map<ActionId, ActionLine> lines) {
            Map<Task, Integer> kinds = chosen.stream().collect(
                    Collectors.groupingBy(urgent -> urgent.waits().task(), Collectors.summingInt(one -> 1)));
            long late = chosen.stream().filter(urgent -> urgent.urgency() == Urgency.OVERDUE).count();
            return new Tasks(shown().stream().map(urgent -> line(urgent, lines)).toList(),
                    kinds, (int) late, page, pages, counts(all));
        }

        private static WorkLine line(Urgent urgent, Map<ActionId, ActionLine> lines) {
            return new WorkLine(urgent.waits().task(), urgent.urgency(), lines.get(urgent.waits().action().id()),
                    urgent.waits().since(), urgent.waits().forWhom());
        }
    }
}
