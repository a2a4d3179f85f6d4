package org.followthrough.web.handover;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.workflow.port.ActionLine;

/**
 * A page on which somebody offers an action to another agency, answers such an offer or takes it back.
 *
 * @param <F>      the form
 * @param address  the page of the action
 * @param row      the open offer, or null while there is none
 * @param problems what has to be put right
 * @param people   whom to choose from, empty where nobody is chosen
 */
public record HandOverActView<F>(
        ActionLine line, String address, HandOverRow row, F form, Problems problems, List<Choice> people) {

    public HandOverActView {
        people = List.copyOf(people);
    }
}
