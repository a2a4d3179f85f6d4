package org.followthrough.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.web.form.Choice;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionAct;

/** The ways of closing an action that a person is offered. */
public final class CloseChoices {

    private CloseChoices() {
    }

    public static List<Choice> of(Set<ActionAct> may, Words words) {
        List<Choice> choices = new ArrayList<>();
        if (may.contains(ActionAct.SUPERSEDE)) {
            choices.add(choice(CloseForm.SUPERSEDED, words));
        }
        if (may.contains(ActionAct.CLAIM_ANOTHER_WAY)) {
            choices.add(choice(CloseForm.ANOTHER_WAY, words));
        }
        if (may.contains(ActionAct.PROPOSE_CLOSING)) {
            choices.add(choice(CloseForm.NOT_PURSUED, words));
            choices.add(choice(CloseForm.RISK_ACCEPTED, words));
        }
        return choices;
    }

    private static Choice choice(String way, Words words) {
        return new Choice(way, words.say("close.way." + way), words.say("close.way." + way + ".hint"));
    }
}
