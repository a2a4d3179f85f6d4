package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.people.PersonId;

/** The challenges that a person may know of: all for people of the public body, their own slice for another agency. */
public interface ReadChallenges {

    /** What waits for this person over all plans, the most urgent first. */
    List<ChallengeLine> waiting(PersonId by);

    /**
     * What waits for this person, beside a page of the others over all plans.
     *
     * @param page counted from 1; the nearest that there is, is shown
     */
    ChallengesPage challenges(PersonId by, Shown shown, int page);

    /** @throws NotFoundException if there is no such challenge, or the person may not know of it */
    ChallengePage challenge(PersonId by, ChallengeRef challenge);

    /**
     * What somebody wants to challenge.
     *
     * @throws NotFoundException if there is nothing of that number in the plan, or the person may not know of it
     */
    Subject subject(PersonId by, int plan, Challenged about);

    /** The challenges of an action, and the open ones of its issue and theme, the latest first. */
    ActionChallenges ofAction(PersonId by, ActionRef action);

    /** The open challenges of a plan, the oldest first. */
    List<ChallengeLine> open(PersonId by, int plan);

    /** What somebody can do to a challenge. */
    enum ChallengeAct {
        NAME_ANSWERER, REPLY, JUDGE
    }

    /** Which of those that do not wait for this person are listed. */
    enum Shown {
        /** The oldest first. */
        OPEN,
        /** The last settled first. */
        SETTLED
    }

    /**
     * @param waiting for this person, the most urgent first
     * @param open    how many others are open
     * @param settled how many are settled
     * @param page    which page of those that are shown, counted from 1
     * @param lines   of that page
     */
    record ChallengesPage(
            List<ChallengeLine> waiting, int open, int settled, Shown shown, int page, int pages, List<ChallengeLine> lines) {
    }

    /**
     * A challenge in a list.
     *
     * @param title    of the action, issue or theme
     * @param words    the first question
     * @param lodgedBy the name of the challenger
     * @param answerer the name of whoever has to answer, or null while nobody is named
     * @param replyDue when a reply is due; null where none is owed
     * @param late     whether that day has passed
     * @param may      what this person can do now
     */
    record ChallengeLine(
            ChallengeRef ref,
            Challenged about,
            String title,
            String words,
            State state,
            String lodgedBy,
            Instant lodgedAt,
            String answerer,
            LocalDate replyDue,
            boolean late,
            Set<ChallengeAct> may) {
    }

    /**
     * @param settledBy a name, or null
     * @param settledAt null while it is open
     * @param closed    what whoever replies can open again, where an issue or theme is challenged
     */
    record ChallengePage(
            ChallengeLine line, List<Exchange> exchanges, String settledBy, Instant settledAt, List<Closed> closed) {
    }

    /** A closed action behind a challenge. */
    record Closed(String number, String title) {
    }

    /**
     * A question and its reply; everything about the reply is null while it is owed.
     *
     * @param upheld whether the challenge was found to be right
     * @param toDo   what will be done; may be blank where it was not upheld
     */
    record Exchange(
            String askedBy, Instant askedAt, String words, String repliedBy, Instant repliedAt, Boolean upheld, String reply,
            String toDo) {
    }

    /** @param mayChallenge what this person could challenge now: the action, its issue, its theme */
    record ActionChallenges(List<ChallengeLine> lines, List<Challenged> mayChallenge) {
    }

    /** @param title of the action, issue or theme */
    record Subject(PlanHeader plan, Challenged about, String title) {
    }
}
