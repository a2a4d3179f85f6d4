package org.followthrough.web.challenge;

import java.util.List;
import org.followthrough.web.words.Words;
import org.followthrough.web.work.TaskRow;
import org.followthrough.workflow.port.ReadChallenges.ChallengesPage;

/** What the page of all challenges says. */
public final class ChallengesView {

    private final ChallengesPage challenges;
    private final Words words;

    public ChallengesView(ChallengesPage challenges, Words words) {
        this.challenges = challenges;
        this.words = words;
    }

    /** How many wait for this person, in a sentence. */
    public String lead() {
        return challenges.waiting().isEmpty()
                ? words.say("challenges.nothing")
                : words.count("challenges.waiting", challenges.waiting().size());
    }

    public List<TaskRow> waiting() {
        return ChallengeWords.rows(challenges.waiting(), words);
    }

    public List<TaskRow> open() {
        return ChallengeWords.rows(challenges.open(), words);
    }

    public List<TaskRow> settled() {
        return ChallengeWords.rows(challenges.settled(), words);
    }

    public boolean isEmpty() {
        return challenges.waiting().isEmpty() && challenges.open().isEmpty() && challenges.settled().isEmpty();
    }
}
