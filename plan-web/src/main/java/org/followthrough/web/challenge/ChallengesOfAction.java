package org.followthrough.web.challenge;

import java.util.List;
import org.followthrough.web.words.Words;
import org.followthrough.web.work.TaskRow;
import org.followthrough.workflow.port.ReadChallenges.ActionChallenges;

/**
 * What the page of an action says about challenges.
 *
 * @param rows the challenges of the action, its issue and its theme
 * @param ways where this person can challenge them
 */
public record ChallengesOfAction(List<TaskRow> rows, List<Way> ways) {

    public ChallengesOfAction {
        rows = List.copyOf(rows);
        ways = List.copyOf(ways);
    }

    /** A link to where something is challenged. */
    public record Way(String text, String address) {
    }

    public static ChallengesOfAction of(int plan, ActionChallenges challenges, Words words) {
        return new ChallengesOfAction(
                ChallengeWords.rows(challenges.lines(), words),
                challenges.mayChallenge().stream()
                        .map(about -> new Way(words.say("challenge.offer", ChallengeWords.about(about, words)),
                                ChallengeWords.lodging(plan, about)))
                        .toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty() && ways.isEmpty();
    }
}
