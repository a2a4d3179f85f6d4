package org.followthrough.domain.reading;

import java.util.List;

/** Says what a person should look at in an action that was read without a repair. */
final class ActionDoubts {

    private ActionDoubts() {
    }

    static void add(DraftAction draft, OpenAction open) {
        if (draft.kind() == DraftAction.Kind.NO_ACTION_PRINTED) {
            open.cell(Field.ACTION).remark(Confidence.LOW, Remark.of("no-action"));
        } else {
            text(draft, open.cell(Field.ACTION));
        }
        for (String timescale : draft.timescales()) {
            if (!Timescales.isReadable(timescale)) {
                open.cell(Field.TIMESCALE).remark(Confidence.LOW, Remark.of("no-timescale", timescale));
            }
        }
        if (draft.timescales().size() > 1) {
            open.cell(Field.TIMESCALE)
                    .remark(Confidence.MEDIUM, Remark.of("packed-timescales", draft.timescales().size()));
        }
        owners(draft.owners(), open.cell(Field.OWNER));
    }

    private static void text(DraftAction draft, OpenCell cell) {
        String pointer = Brackets.pointerToNothing(draft.text());
        if (!pointer.isEmpty()) {
            cell.remark(Confidence.MEDIUM, Remark.of("pointer-to-nothing", pointer));
        }
        if (Wording.isDangling(draft.text())) {
            cell.remark(Confidence.LOW, Remark.of("end-lost", draft.text()));
        }
    }

    private static void owners(List<String> owners, OpenCell cell) {
        String printed = cell.text();
        long separated = printed.chars().filter(sign -> "/;,|&".indexOf(sign) >= 0).count() + 1;
        if (owners.size() > separated) {
            cell.remark(Confidence.MEDIUM, Remark.of("owners-run-together", printed));
        }
        for (String owner : owners) {
            if (OwnerNames.isHeadOnly(owner)) {
                cell.remark(Confidence.LOW, Remark.of("owner-cut-off", owner));
            }
        }
    }
}
