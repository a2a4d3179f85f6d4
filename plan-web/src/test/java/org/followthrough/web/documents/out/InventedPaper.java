package org.followthrough.web.documents.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.web.browser.Invented;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.Change;
import org.followthrough.workflow.port.ReadBoardPaper.LastPaper;
import org.followthrough.workflow.port.ReadBoardPaper.ProposedClosing;
import org.followthrough.workflow.port.ReadBoardPaper.Standing;
import org.followthrough.workflow.port.ReadChallenges.ChallengeLine;

/** The paper of an invented board. */
final class InventedPaper {

    private static final LocalDate MEETING = LocalDate.of(2026, 12, 3);
    private static final LastPaper LAST = new LastPaper(LocalDate.of(2026, 11, 5),
            Instant.parse("2026-10-29T09:00:00Z"), new Standing(64, 21, 17, 22, 10, 8));

    private InventedPaper() {
    }

    /** The second paper, with everything in it. */
    static Paper second(int actions) {
        BoardPaper paper = new BoardPaper(Instant.EPOCH, Invented.board(), InventedPlan.of(actions),
                LocalDate.of(2026, 10, 29), LAST,
                List.of(new Change("confirmed", List.of("A1.1", "B1.1", "B2.3")),
                        new Change("escalated", List.of("B5.1")),
                        new Change("extension-granted", List.of("C2.1", "D4.1"))),
                List.of(new ProposedClosing("E3.2", Closing.Kind.NOT_PURSUED, LocalDate.of(2027, 5, 31),
                        "The building is given up in spring.")));
        ChallengeLine challenge = new ChallengeLine(null, Challenged.action("B7.1"),
                "Share learning after each serious incident", "Which wards have had a briefing, and when?", null,
                "Edmund Vane", null, null, null, false, null);
        return new BoardPaperDocument(paper, List.of(challenge), Words.ofTheProduct()).of(MEETING);
    }

    /** The first paper, of a plan to which nothing has happened. */
    static Paper first() {
        BoardPaper paper = new BoardPaper(Instant.EPOCH, Invented.quietBoard(), InventedPlan.of(3),
                LocalDate.of(2026, 10, 25), null, List.of(), List.of());
        return new BoardPaperDocument(paper, List.of(), Words.ofTheProduct()).of(MEETING);
    }
}
