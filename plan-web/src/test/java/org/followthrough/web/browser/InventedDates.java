package org.followthrough.web.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRules.Terms;
import org.followthrough.domain.promise.FindingId;
import org.followthrough.web.extension.DatesView;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadDates.Event;
import org.followthrough.workflow.port.ReadDates.Ledger;
import org.followthrough.workflow.port.ReadDates.Line;
import org.followthrough.workflow.port.ReadDates.MilestoneLine;
import org.followthrough.workflow.port.ReadDates.Pending;
import org.followthrough.workflow.port.ReadDates.Said;
import org.followthrough.workflow.port.ReadFindings;

/** The ledger of an invented action's dates. */
final class InventedDates {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 30);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 31);
    private static final Line ASKED = new Line(Event.WAITING, LocalDate.of(2026, 12, 4), SECOND,
            said("Tom Adeyemi", "2026-11-18T10:00:00Z", "The third team starts its reviews only in December."),
            ExtensionReason.WAITING_FOR_OTHERS, "The duty manager checks every new plan in the morning.", null);

    static final Pending WAITING = new Pending(ExtensionId.random(), ASKED, Desk.HEAD_OF_SERVICE, "Ruth Hale");

    static final ReadFindings.Open FINDINGS = new ReadFindings.Open(
            List.of(new ReadFindings.Draft(FindingId.random(), LocalDate.of(2026, 12, 18),
                    "The third team will be reviewed by 18 December.", Instant.parse("2026-11-16T09:00:00Z"))),
            List.of(new ReadFindings.Contradicted(FindingId.random(), "GREEN",
                    "Compliance to be checked by the next case file audit.", Instant.parse("2026-04-07T13:05:00Z"))),
            true, true);

    private static final List<MilestoneLine> MILESTONES = List.of(
            new MilestoneLine(1, LocalDate.of(2026, 6, 30), "June 2026", LocalDate.of(2026, 6, 25), "Tom Adeyemi"),
            new MilestoneLine(2, LocalDate.of(2026, 8, 28), "All three teams trained", null, null));

    private InventedDates() {
    }

    static DatesView view(Words words) {
        return new DatesView(new Ledger(Invented.TODAY, new ActionDates(FIRST, SECOND, LocalDate.of(2026, 12, 1)), List.of(
                new Line(Event.BASELINE, FIRST, null, said(null, "2026-04-07T13:05:00Z", "September 2026"), null, null, null),
                new Line(Event.REFUSED, LocalDate.of(2026, 12, 18), FIRST,
                        said("Tom Adeyemi", "2026-09-02T09:00:00Z", "Two of three team leaders have left."),
                        ExtensionReason.STAFFING, "Reviews of the highest risk first.",
                        said("Ruth Hale", "2026-09-04T15:00:00Z", "Too long. Ask for October.")),
                new Line(Event.GRANTED, SECOND, FIRST,
                        said("Tom Adeyemi", "2026-09-07T09:00:00Z", "Two of three team leaders have left."),
                        ExtensionReason.STAFFING, "Reviews of the highest risk first.",
                        said("Owain Pryce", "2026-09-08T15:00:00Z", "Agreed; the posts are filled on 1 October.")),
                new Line(Event.FORECAST, LocalDate.of(2026, 12, 1), null,
                        said("Tom Adeyemi", "2026-11-16T09:00:00Z", "One team is still to come."), null, null, null),
                ASKED), MILESTONES, WAITING, new Terms(1, 3, null)), words);
    }

    private static Said said(String by, String at, String words) {
        return new Said(by, Instant.parse(at), words);
    }
}
