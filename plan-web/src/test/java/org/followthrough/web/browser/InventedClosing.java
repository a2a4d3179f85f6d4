package org.followthrough.web.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.domain.recurring.Frequency;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.ReadAssurance.Assurance;
import org.followthrough.workflow.port.ReadAssurance.CheckLine;
import org.followthrough.workflow.port.ReadAssurance.Proof;
import org.followthrough.workflow.port.ReadClosing.Closed;
import org.followthrough.workflow.port.ReadClosing.ClosingPart;
import org.followthrough.workflow.port.ReadClosing.Living;
import org.followthrough.workflow.port.ReadClosing.Proposed;
import org.followthrough.workflow.port.ReadRecurring.Line;
import org.followthrough.workflow.port.ReadRecurring.Recurring;

/** Invented endings, proofs and recurring checks of actions. */
final class InventedClosing {

    static final ClosingPart PROPOSED = new ClosingPart(null, new Proposed(Kind.RISK_ACCEPTED, "Tom Adeyemi",
            LocalDate.of(2026, 11, 20), LocalDate.of(2027, 5, 28),
            "The new building opens in spring. Until then a nurse walks the corridor each hour."));
    static final ClosingPart SUPERSEDED = new ClosingPart(new Closed(Kind.SUPERSEDED, "Ama Boateng",
            LocalDate.of(2026, 11, 20), null, new Living(new ActionRef(1, "B2.1"),
            "Publish one threshold guide for all teams"), null), null);

    static final Assurance PROVEN = new Assurance(
            new Proof(2, "Ama Boateng", LocalDate.of(2026, 9, 24), LocalDate.of(2026, 12, 23), LocalDate.of(2027, 9, 24),
                    LocalDate.of(2026, 12, 24)),
            List.of(new CheckLine(true, "Ama Boateng", LocalDate.of(2026, 10, 20), 2, "Ten more cases, none late."),
                    new CheckLine(false, "Ama Boateng", LocalDate.of(2026, 5, 4), 0, "Three of ten were late.")));

    static final Recurring RECURRING = new Recurring(Frequency.QUARTERLY, true, LocalDate.of(2027, 2, 1), List.of(
            new Line(LocalDate.of(2026, 11, 2), true, "Owain Pryce", "Both sites answered within two minutes."),
            new Line(LocalDate.of(2026, 8, 3), false, null, "")));

    private InventedClosing() {
    }

    static ActionPage open() {
        return Invented.action(Invented.NIGHTS, Set.of(
                ActionAct.SUPERSEDE, ActionAct.CLAIM_ANOTHER_WAY, ActionAct.PROPOSE_CLOSING));
    }
}
