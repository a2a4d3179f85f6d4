package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Lets an action without a timescale or an owner have those of the nearest action above in its issue. */
final class Inheritance {

    private Inheritance() {
    }

    static List<DraftAction> applied(List<DraftAction> actions) {
        List<DraftAction> applied = new ArrayList<>();
        String timescale = null;
        List<String> owners = List.of();
        for (DraftAction action : actions) {
            timescale = action.timescales().isEmpty() ? timescale : String.join(" ", action.timescales());
            owners = action.owners().isEmpty() ? owners : action.owners();
            applied.add(with(action, timescale, owners));
        }
        return applied;
    }

    private static DraftAction with(DraftAction action, String timescale, List<String> owners) {
        return new DraftAction(action.id(), action.kind(), action.text(), action.timescales(), timescale,
                action.owners(), owners, action.rag(), action.progress(), action.crossReferences(), action.tags(),
                action.files(), action.milestones(), action.lines(), action.cells());
    }
}
