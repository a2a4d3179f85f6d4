package org.followthrough.web.browser;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.ReadClosing.Closed;
import org.followthrough.workflow.port.ReadClosing.ClosingPart;
import org.followthrough.workflow.port.ReadClosing.Living;
import org.followthrough.workflow.port.ReadClosing.Proposed;

/** Invented endings of actions. */
final class InventedClosing {

    static final ClosingPart PROPOSED = new ClosingPart(null, new Proposed(Kind.RISK_ACCEPTED, "Tom Adeyemi",
            LocalDate.of(2026, 11, 20), LocalDate.of(2027, 5, 28),
            "The new building opens in spring. Until then a nurse walks the corridor each hour."));
    static final ClosingPart SUPERSEDED = new ClosingPart(new Closed(Kind.SUPERSEDED, "Ama Boateng",
            LocalDate.of(2026, 11, 20), null, new Living(new ActionRef(1, "B2.1"),
            "Publish one threshold guide for all teams"), null), null);

    private InventedClosing() {
    }

    static ActionPage open() {
        return Invented.action(Invented.NIGHTS, Set.of(
                ActionAct.SUPERSEDE, ActionAct.CLAIM_ANOTHER_WAY, ActionAct.PROPOSE_CLOSING));
    }
}
