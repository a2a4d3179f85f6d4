package org.followthrough.web.work;

import java.util.List;
import org.followthrough.web.challenge.ChallengeWords;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ReadLateDesks.LateDesk;

/**
 * Something that has waited at a desk for too long.
 *
 * @param name    the number and title of what waits or is challenged
 * @param what    what has to be done there
 * @param people  who sits there
 * @param waiting since when and for how long
 */
public record LateDeskRow(String name, String address, String what, String people, String waiting) {

    public static List<LateDeskRow> of(List<LateDesk> late, Words words) {
        return late.stream().map(desk -> of(desk, words)).toList();
    }

    private static LateDeskRow of(LateDesk late, Words words) {
        return new LateDeskRow(
                late.number() + " " + late.title(),
                address(late),
                words.say("late." + late.kind()),
                late.people().isEmpty() ? words.say("late.nobody") : String.join(", ", late.people()),
                words.say("late.since", words.day(late.since()), late.workingDays()));
    }

    private static String address(LateDesk late) {
        return late.challenge() == null
                ? ActionWords.address(new ActionRef(late.plan(), late.number()))
                : ChallengeWords.address(new ChallengeRef(late.plan(), late.challenge()));
    }
}
