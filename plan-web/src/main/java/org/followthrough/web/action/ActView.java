package org.followthrough.web.action;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.ActionWords;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ReadAction.ActionPage;

/**
 * A page on which somebody does something to an action.
 *
 * @param <F>      the form
 * @param form     what was typed so far
 * @param problems what has to be put right
 * @param evidence the evidence that the decision is about
 * @param people   whom to choose from, empty where nobody is chosen
 */
public record ActView<F>(
        ActionPage action, F form, Problems problems, List<EvidenceRow> evidence, List<Choice> people) {

    public ActView {
        evidence = List.copyOf(evidence);
        people = List.copyOf(people);
    }

    public ActionLine line() {
        return action.line();
    }

    /** The address of the action page. */
    public String address() {
        return ActionWords.address(line().ref());
    }

    /** The number and theme above the heading. */
    public String caption() {
        return line().ref().number() + ", " + line().themeName();
    }
}
