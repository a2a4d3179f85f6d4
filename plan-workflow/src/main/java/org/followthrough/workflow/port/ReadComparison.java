package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.comparison.Comparison;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.people.PersonId;

/** What differs between an uploaded document and the live plan of which it is a newer copy, as of now. */
public interface ReadComparison {

    /** @throws NotFoundException if there is no such import, or nobody has said of which plan it is a copy */
    ComparisonPage read(PersonId by, int importNumber);

    /** The number of the live plan of which an import is said to be a copy; empty while nobody has said so. */
    Optional<Integer> planOf(PersonId by, int importNumber);

    /**
     * @param plan      the live plan
     * @param open      whether lines may still be taken over
     * @param takenOver what was taken over from this document before
     */
    record ComparisonPage(ReadImport.ImportLine line, PlanHeader plan, boolean open, Comparison comparison,
            List<TakenOver> takenOver) {

        /** Who took a line over, and when; empty when nobody has. */
        public Optional<TakenOver> takenOver(String action, Topic topic) {
            return takenOver.stream().filter(one -> one.action().equals(action) && one.topic() == topic).findFirst();
        }
    }

    /** @param action the number of the action */
    record TakenOver(String action, Topic topic, String by, Instant at) {
    }
}
