package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;

/** What waits for a person, over all live plans. */
public interface ReadMyWork {

    MyWork work(PersonId by);

    /** How much waits, for the navigation. */
    Counts counts(PersonId by);

    enum Task {
        ACCEPT, WORK, SIGN_OFF, CONFIRM, ANSWER_ESCALATION, DECIDE_EXTENSION, DECIDE_CLOSING, RECHECK, RECORD_CHECK,
        AGREE_BLOCKED
    }

    /**
     * The page "My work".
     *
     * @param tasks     what waits for this person, the most urgent first
     * @param waiting   what this person owns and somebody else has to move
     * @param confirmed what this person owns and was confirmed this month
     * @param nextDue   the next date of anything this person owns, or null
     */
    record MyWork(
            LocalDate today, List<WorkLine> tasks, List<Waiting> waiting, List<ActionLine> confirmed, LocalDate nextDue) {
    }

    /**
     * A task.
     *
     * @param since   when it came to this desk
     * @param forWhom the name of the absent person whose task it is, or null for one's own
     */
    record WorkLine(Task task, ActionLine action, Instant since, String forWhom) {
    }

    record Waiting(ActionLine action, Instant since) {
    }

    /**
     * @param work     every task
     * @param decisions those among them for which somebody else waits: sign-offs, audits, extensions, closings, blockages
     */
    record Counts(int work, int decisions) {
    }
}
