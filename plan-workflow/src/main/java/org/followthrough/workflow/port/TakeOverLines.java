package org.followthrough.workflow.port;

import java.util.List;
import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.people.PersonId;

/**
 * The programme lead takes lines of a document over into the live plan. Each line is an act of its own, by the rules of
 * that act: whatever becomes of one, the others are not held up.
 */
public interface TakeOverLines {

    /**
     * @return what became of each line, or why nothing can be taken over
     * @throws NotFoundException if there is no such import, or nobody has said of which plan it is a copy
     */
    Decision<List<Outcome>> takeOver(Command command);

    /**
     * @param words what people read as the reason of a new owner
     * @param terms what is asked with every later date; null when no date is among the lines
     */
    record Command(PersonId by, int importNumber, List<Line> lines, String words, Terms terms) {
        public Command {
            Objects.requireNonNull(by, "by");
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line as a person saw it.
     *
     * @param action the number of the action in the product
     * @param mark   the mark of the difference when it was seen
     */
    record Line(String action, Topic topic, String mark) {
    }

    /** Why dates move, what changed, and what keeps people safe until then. */
    record Terms(ExtensionReason reason, String whatChanged, String interimControl) {
    }

    record Outcome(Line line, Decision<Stage> decision) {
    }
}
