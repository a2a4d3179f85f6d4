package org.followthrough.web.challenge;

import org.followthrough.web.action.ActionPart;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadChallenges;
import org.springframework.stereotype.Component;

/** Adds the challenges to the page of an action. */
@Component
class ChallengesPart implements ActionPart {

    private final ReadChallenges challenges;
    private final Words words;

    ChallengesPart(ReadChallenges challenges, Words words) {
        this.challenges = challenges;
        this.words = words;
    }

    @Override
    public String name() {
        return "challenges";
    }

    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return ChallengesOfAction.of(ref.plan(), challenges.ofAction(person.id(), ref), words);
    }
}
