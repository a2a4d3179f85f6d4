package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.closing.ClosingProposal;
import org.followthrough.domain.plan.PlanId;

/** The proposals to close actions without doing them, for a time. */
public interface ClosingProposals {

    void add(ClosingProposal proposal);

    /** The proposal on which nobody has decided yet. */
    Optional<ClosingProposal> open(ActionId action);

    /** The undecided proposals on actions of a plan, at most one for each action. */
    List<ClosingProposal> open(PlanId plan);

    /** The proposal of that id while nobody has decided on it. */
    Optional<ClosingProposal> open(UUID proposal);

    /** The proposal made last, with what was decided on it. */
    Optional<Decided> latest(ActionId action);

    /** Notes the decision on a proposal; {@code words} may be empty. */
    void decide(UUID proposal, Mark by, boolean approved, String words);

    /** Lets what is still open come to nothing, because its action has ended or begins anew. */
    void lapse(ActionId action, Instant at);

    /** @param decided null while nobody has */
    record Decided(ClosingProposal proposal, Mark decided, boolean approved, String words) {
    }
}
