package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.domain.people.PersonId;

/** The offers of actions to other agencies: all for people of the public body, their own for people of an agency. */
public interface ReadHandOvers {

    /** What waits for the answer of this person's agency, the oldest first. */
    List<HandOverLine> waiting(PersonId by);

    /**
     * What waits for the answer of this person's agency, beside a page of the others.
     *
     * @param page counted from 1; the nearest that there is, is shown
     */
    HandOversPage handOvers(PersonId by, Shown shown, int page);

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    ActionHandOvers ofAction(PersonId by, ActionRef action);

    /**
     * The people of other agencies who can be asked, by name, without those of an agency that owns the action.
     *
     * @throws NotPermittedException if the person may not offer the action
     */
    List<Candidate> candidates(PersonId by, ActionRef action);

    /** What somebody can do about handing an action over. */
    enum HandOverAct {
        OFFER, ANSWER, TAKE_BACK
    }

    /** Which of those that do not wait for this person's agency are listed. */
    enum Shown {
        /** Not answered; the oldest first. */
        OPEN,
        /** Answered, taken back, or no longer to be accepted; the last offered first. */
        ENDED
    }

    /**
     * @param waiting for the answer of this person's agency, the oldest first
     * @param open    how many others are open
     * @param ended   how many have ended
     * @param page    which page of those that are shown, counted from 1
     * @param lines   of that page
     */
    record HandOversPage(
            List<HandOverLine> waiting, int open, int ended, Shown shown, int page, int pages, List<HandOverLine> lines) {
    }

    /** @param lines the latest first */
    record ActionHandOvers(List<HandOverLine> lines, Set<HandOverAct> may) {
    }

    /**
     * An offer of an action.
     *
     * @param to        the name of whoever is asked
     * @param answerDue when an answer is due; null once it has ended
     * @param late      whether that day has passed
     * @param endedBy   a name, or null while it is open
     * @param words     with which it ended, or null
     */
    record HandOverLine(
            ActionRef action,
            String title,
            String agency,
            String to,
            String offeredBy,
            Instant offeredAt,
            String why,
            State state,
            LocalDate answerDue,
            boolean late,
            String endedBy,
            Instant endedAt,
            String words) {
    }

    record Candidate(PersonId person, String name, String agency) {
    }
}
