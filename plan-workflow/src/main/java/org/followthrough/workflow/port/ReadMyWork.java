package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.ReadLateDesks.LateDesk;

/** What waits for a person, over all live plans, a page of it at a time. */
public interface ReadMyWork {

    /** @param page of the tasks, from 1; a page behind the last is the last */
    MyWork work(PersonId by, int page);

    /**
     * The tasks of some kinds.
     *
     * @param page from 1; a page behind the last is the last
     */
    Tasks tasks(PersonId by, Set<Task> kinds, int page);

    /** How much waits, for the navigation. */
    Counts counts(PersonId by);

    enum Task {
        ACCEPT, WORK, SIGN_OFF, CONFIRM, ANSWER_ESCALATION, DECIDE_EXTENSION, DECIDE_CLOSING, RECHECK, RECORD_CHECK,
        AGREE_BLOCKED;

        /** The tasks for which somebody else waits: sign-offs, audits, extensions, closings, blockages. */
        public static final Set<Task> DECISIONS =
                Set.of(SIGN_OFF, CONFIRM, DECIDE_EXTENSION, DECIDE_CLOSING, RECHECK, AGREE_BLOCKED);
    }

    /** How soon a task is asked for. Whatever somebody else waits for is for this week at the latest. */
    enum Urgency { OVERDUE, THIS_WEEK, LATER }

    /**
     * The page "My work".
     *
     * @param tasks     what waits for this person
     * @param late      what has waited at a desk of this person for longer than its clock allows, the longest first
     * @param waiting   what this person owns and somebody else has to move
     * @param confirmed what this person owns and was confirmed this month
     * @param nextDue   the next date of anything this person owns, or null
     */
    record MyWork(
            Tasks tasks, First<LateDesk> late, First<Waiting> waiting, First<ActionSummary> confirmed, LocalDate nextDue) {
    }

    /**
     * A page of tasks.
     *
     * @param lines  the tasks of this page, the most urgent first
     * @param kinds  how many there are of each kind, on all pages
     * @param late   how many of them are overdue, on all pages
     * @param page   the number of this page, from 1
     * @param counts what waits altogether, of any kind
     */
    record Tasks(List<WorkLine> lines, Map<Task, Integer> kinds, int late, int page, int pages, Counts counts) {

        /** How many there are on all pages. */
        public int all() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * A task.
     *
     * @param since    when it came to this desk
     * @param decision until when its desk clock leaves time, or null for what no desk clock asks for
     * @param forWhom  the name of the absent person whose task it is, or null for one's own
     */
    record WorkLine(
            Task task, Urgency urgency, ActionSummary action, Instant since, DecisionDay decision, String forWhom) {
    }

    /**
     * The day on which the clock of a desk rings first. Whoever decides before it is in time.
     *
     * @param daysLeft calendar days before it, today included; 0 or less when it has come
     */
    record DecisionDay(LocalDate day, long daysLeft) {
    }

    record Waiting(ActionSummary action, Instant since) {
    }

    /**
     * The first of many.
     *
     * @param more how many there are besides these
     */
    record First<T>(List<T> lines, int more) {

        public First {
            lines = List.copyOf(lines);
        }
    }

    /**
     * How much waits for a person.
     *
     * @param work       every task
     * @param decisions  those among them for which somebody else waits
     * @param challenges to answer, to judge, or to name somebody for
     * @param handOvers  offered to the agency of this person
     * @param covers     for which this person is asked to stand in
     */
    record Counts(int work, int decisions, int challenges, int handOvers, int covers) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }
}
