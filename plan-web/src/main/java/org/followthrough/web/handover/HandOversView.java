package org.followthrough.web.handover;

import java.util.List;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadHandOvers.HandOversPage;

/** What the page of all hand-overs says. */
public record HandOversView(
        String lead, List<HandOverRow> waiting, List<HandOverRow> open, List<HandOverRow> ended) {

    public static HandOversView of(HandOversPage page, Words words) {
        String lead = page.waiting().isEmpty()
                ? words.say("hand-overs.nothing")
                : words.count("hand-overs.waiting", page.waiting().size());
        return new HandOversView(lead, HandOverRow.of(page.waiting(), words), HandOverRow.of(page.open(), words),
                HandOverRow.of(page.ended(), words));
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && open.isEmpty() && ended.isEmpty();
    }
}
