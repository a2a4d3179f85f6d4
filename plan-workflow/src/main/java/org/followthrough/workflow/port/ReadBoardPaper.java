package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.port.ReadBoard.BoardPage;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;

/** What a paper tells a board before its meeting. */
public interface ReadBoardPaper {

    /**
     * Reads what stands in a paper.
     *
     * @throws NotFoundException if there is no such plan, or the person may not see the whole of it
     */
    BoardPaper paper(Question question);

    /**
     * Which paper somebody asks for.
     *
     * @param meeting the day of the meeting, or null while it is not known; a paper taken for the same meeting does not
     *                count as the last one, so that it can be made again
     * @param since   the day from which changes count, or null for the last paper, and 28 days where there was none
     */
    record Question(PersonId by, int plan, LocalDate meeting, LocalDate since) {
    }

    /**
     * A paper.
     *
     * @param at       the moment at which it was made; what happens from then on stands in the next
     * @param since    the first day of the changes
     * @param last     the paper that the changes follow, or null where they follow none
     * @param changes  what happened to actions, the weightiest first
     * @param closings what is proposed to be closed undone and waits for a decision, in the order of the plan
     */
    record BoardPaper(
            Instant at,
            BoardPage board,
            PlanTable table,
            LocalDate since,
            LastPaper last,
            List<Change> changes,
            List<ProposedClosing> closings) {

        public BoardPaper {
            changes = List.copyOf(changes);
            closings = List.copyOf(closings);
        }
    }

    /**
     * The paper for the meeting before.
     *
     * @param taken when it was handed out
     */
    record LastPaper(LocalDate meeting, Instant taken, Standing standing) {
    }

    /** How many actions there are, how many are claimed as done and checked, and how the others stand. */
    record Standing(int total, int claimed, int checked, int onTrack, int atRisk, int offTrack) {

        public static Standing of(BoardPage board) {
            Map<Colour, Integer> colours = board.byColour();
            return new Standing(board.total(), board.claimed(), board.checked(),
                    colours.getOrDefault(Colour.ON_TRACK, 0), colours.getOrDefault(Colour.AT_RISK, 0),
                    colours.getOrDefault(Colour.OFF_TRACK, 0));
        }
    }

    /**
     * What happened to actions.
     *
     * @param act     as the trail names it, such as {@code confirmed}
     * @param actions their numbers, in the order of the plan
     */
    record Change(String act, List<String> actions) {
        public Change {
            actions = List.copyOf(actions);
        }
    }

    /** @param until the last day for which it would stand */
    record ProposedClosing(String action, Closing.Kind kind, LocalDate until, String reason) {
    }
}
