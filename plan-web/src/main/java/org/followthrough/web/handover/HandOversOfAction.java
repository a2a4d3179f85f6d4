package org.followthrough.web.handover;

import java.util.List;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadHandOvers.ActionHandOvers;
import org.followthrough.workflow.port.ReadHandOvers.HandOverAct;

/**
 * What the page of an action says about handing it over.
 *
 * @param rows the offers, the latest first
 * @param open whether one is not answered, so that the action still counts here
 * @param acts what this person can do
 */
public record HandOversOfAction(List<HandOverRow> rows, boolean open, List<Act> acts) {

    /** A link to where something is done. */
    public record Act(String text, String address) {
    }

    public static HandOversOfAction of(ActionRef ref, ActionHandOvers handOvers, Words words) {
        return new HandOversOfAction(
                HandOverRow.of(handOvers.lines(), words),
                handOvers.lines().stream().anyMatch(line -> line.state() == State.OFFERED),
                handOvers.may().stream().map(act -> act(ref, act, words)).toList());
    }

    private static Act act(ActionRef ref, HandOverAct act, Words words) {
        String address = ActionWords.address(ref) + "/hand-over";
        return switch (act) {
            case OFFER -> new Act(words.say("hand-over.act.offer"), address);
            case ANSWER -> new Act(words.say("hand-over.act.answer"), address + "/answer");
            case TAKE_BACK -> new Act(words.say("hand-over.act.take-back"), address + "/take-back");
        };
    }

    public boolean isEmpty() {
        return rows.isEmpty() && acts.isEmpty();
    }
}
