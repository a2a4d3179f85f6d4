package org.followthrough.web.comparison;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.comparison.Comparison.Added;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * An action that stands on paper only.
 *
 * @param id      of its box
 * @param value   of its box: the number on paper and the mark, parted by a tilde
 * @param number  on paper
 * @param text    the action as the document words it
 * @param facts   its issue, timescale, owners and progress, as far as the document gives them
 * @param refusal why it was refused just now, or null
 */
public record AddedRow(String id, String value, String number, String text, List<String> facts, String refusal) {

    public AddedRow {
        facts = List.copyOf(facts);
    }

    static AddedRow of(Added added, Problems problems, Words words) {
        DraftAction action = added.action();
        List<String> facts = new ArrayList<>();
        facts.add(words.say("comparison.added.issue", added.issue()));
        if (action.effectiveTimescale() != null) {
            facts.add(words.say("comparison.added.timescale", action.effectiveTimescale()));
        }
        facts.add(action.effectiveOwners().isEmpty()
                ? words.say("comparison.added.nobody")
                : words.say("comparison.added.owners", words.list(action.effectiveOwners())));
        if (action.progress() != null) {
            facts.add(words.say("comparison.added.progress", action.progress()));
        }
        String id = "added-" + action.id();
        return new AddedRow(id, action.id() + "~" + added.mark(), action.id(), action.text(), facts, problems.with(id));
    }
}
