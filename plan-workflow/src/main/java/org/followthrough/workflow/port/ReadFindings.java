package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.promise.FindingId;

/** What the progress of an action promises or contradicts, and nobody has settled yet. */
public interface ReadFindings {

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    Open findings(PersonId by, ActionRef action);

    /**
     * @param drafts         days beyond the agreed date, for which the owner can ask
     * @param contradictions what says "done" and something else in the same breath
     * @param mayAsk         whether this person can send or dismiss the drafts
     * @param mayResolve     whether this person can resolve the contradictions
     */
    record Open(
            List<Draft> drafts, List<Contradicted> contradictions, boolean mayAsk, boolean mayResolve) {

        public Open {
            drafts = List.copyOf(drafts);
            contradictions = List.copyOf(contradictions);
        }

        public Optional<Draft> draft(String id) {
            return drafts.stream().filter(draft -> draft.id().toString().equals(id)).findFirst();
        }

        public Optional<Contradicted> contradiction(String id) {
            return contradictions.stream().filter(one -> one.id().toString().equals(id)).findFirst();
        }
    }

    /** A draft extension: the day that a note promises, with its words. */
    record Draft(FindingId id, LocalDate day, String quote, Instant found) {
    }

    /** @param claim the word that says "done" */
    record Contradicted(FindingId id, String claim, String quote, Instant found) {
    }
}
