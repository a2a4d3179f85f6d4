package org.followthrough.web.challenge;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;

/**
 * A page on which somebody does something to a challenge.
 *
 * @param <F>      the form
 * @param form     what was typed so far
 * @param problems what has to be put right
 * @param people   whom to choose from, empty where nobody is chosen
 */
public record ChallengeActView<F>(ChallengeView challenge, F form, Problems problems, List<Choice> people) {

    public ChallengeActView {
        people = List.copyOf(people);
    }
}
