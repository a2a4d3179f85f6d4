package org.followthrough.web.challenge;

import org.followthrough.web.layout.WaitingThere;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ReadChallenges;
import org.springframework.stereotype.Component;

/** Counts the challenges that wait for a person. */
@Component
class ChallengesWaiting implements WaitingThere {

    private final ReadChallenges challenges;

    ChallengesWaiting(ReadChallenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public String address() {
        return "/challenges";
    }

    @Override
    public int waiting(SignedIn person) {
        return challenges.waiting(person.id());
    }
}
