package org.followthrough.web.cover;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;

/**
 * The page "Absence and cover".
 *
 * @param asked   the covers that wait for this person's answer
 * @param others  every other cover that this person may see
 * @param absent  whose absence can be covered, oneself first; empty for anybody but a programme lead
 * @param people  who can stand in
 */
public record CoverView(
        List<Row> asked, List<Row> others, CoverForm form, Problems problems, List<Choice> absent, List<Choice> people) {

    public CoverView {
        asked = List.copyOf(asked);
        others = List.copyOf(others);
        absent = List.copyOf(absent);
        people = List.copyOf(people);
    }

    /** @param tone the colour of the state */
    public record Row(String id, String absent, String text, String state, String tone, boolean mayEnd) {
    }
}
