package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.port.ReadBoardPaper.LastPaper;
import org.followthrough.workflow.port.ReadBoardPaper.Standing;

/** The papers that boards were given, and what has happened since. */
public interface BoardPapers {

    void keep(PlanId plan, LocalDate meeting, Standing standing, Mark taken);

    /** The paper that was taken last for a meeting before that day, or for any meeting where the day is null. */
    Optional<LastPaper> last(PlanId plan, LocalDate meeting);

    /** What was done to actions from {@code since} to before {@code until}, each once, in the order of the plan. */
    List<Done> done(PlanId plan, Instant since, Instant until);

    /** @param act as the trail names it */
    record Done(String act, String action) {
    }
}
