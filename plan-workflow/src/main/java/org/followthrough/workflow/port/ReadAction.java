package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;

/** One action with everything that a person may know about it. */
public interface ReadAction {

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    ActionPage action(PersonId by, ActionRef action);

    /**
     * The action page.
     *
     * @param wording          the action as the plan words it
     * @param issue            the issue that it answers, in the inspector's words
     * @param successMeasure   how the body will know, or null
     * @param timescaleWritten the timescale as the plan words it, or null
     * @param declaredProgress the progress as the plan words it, or null
     * @param desks            who has a part, by name
     * @param cycle            1 at first, one more each time an auditor sent it back
     * @param submission       what was last sent for sign-off in this cycle, or null
     * @param may              what this person can do now
     * @param history          every act and refusal, the latest first
     */
    record ActionPage(
            ActionId id,
            PlanHeader plan,
            ActionLine line,
            LocalDate today,
            String wording,
            Issue issue,
            String successMeasure,
            String timescaleWritten,
            String declaredProgress,
            ActionDates dates,
            List<Milestone> milestones,
            DeskNames desks,
            int cycle,
            Submission submission,
            Set<ActionAct> may,
            List<Update> updates,
            List<Fired> escalations,
            List<HistoryLine> history) {
    }

    /** @param reportRefs the paragraphs or other sources, as the plan names them */
    record Issue(String number, String wording, String reportRefs) {
    }

    record Milestone(LocalDate due, String written) {
    }

    /** Names by desk; null where nobody sits. */
    record DeskNames(
            List<ReadPlan.PersonName> owners,
            List<ReadPlan.PersonName> contributors,
            ReadPlan.PersonName manager,
            ReadPlan.PersonName serviceManager,
            ReadPlan.PersonName headOfService,
            ReadPlan.PersonName director,
            ReadPlan.PersonName auditor) {
    }

    /** @param declared whether nobody sent it: the plan declared it as done when it went live, which {@code by} did */
    record Submission(String by, Instant at, String statement, boolean declared) {
    }

    record Update(String by, Instant at, String wording, LocalDate forecast) {
    }

    /** A rung that has fired. */
    record Fired(int rung, Instant at, boolean unanswered) {
    }

    /**
     * A line of the history.
     *
     * @param act     the act, in kebab case; the key of its sentence
     * @param who     a name, or null for the product's own clock
     * @param forWhom a name, or null
     * @param why     the reason given; for a refusal the key of the rule
     * @param to      what is there now; for a refusal the values of its sentence, parted by the unit separator U+001F
     */
    record HistoryLine(
            Instant at, String act, String who, String forWhom, String from, String to, String why, boolean refused) {
    }
}
