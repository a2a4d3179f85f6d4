package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Locale;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.application.outbound.ActionProcess.Start;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/**
 * Gives a closed action back to its owner, whatever the cause: its process starts again at the step where the work is,
 * and its owner and manager hear of it.
 */
@Component
class Reopening {

    private final Actions actions;
    private final ClosingProposals proposals;
    private final Blockages blockages;
    private final Escalations escalations;
    private final ActionProcess process;
    private final FollowingDesks desks;
    private final ChecksOfActions checks;
    private final Notices notices;
    private final Trail trail;

    Reopening(
            Actions actions,
            ClosingProposals proposals,
            Blockages blockages,
            Escalations escalations,
            ActionProcess process,
            FollowingDesks desks,
            ChecksOfActions checks,
            Notices notices,
            Trail trail) {
        this.actions = actions;
        this.proposals = proposals;
        this.blockages = blockages;
        this.escalations = escalations;
        this.process = process;
        this.desks = desks;
        this.checks = checks;
        this.notices = notices;
        this.trail = trail;
    }

    /**
     * Re-opens an action for a reason that is not somebody's act on it: an expired closing, an upheld challenge.
     *
     * @param closed as it was loaded in this transaction
     * @param who    null for the product's own clock
     * @param why    for the trail; may be null
     */
    void reopen(Action closed, PersonId who, String why, Instant at) {
        Action open = closed.reopened();
        actions.save(closed, open);
        desks.follow(closed, open);
        trail.add(new TrailEntry(at, "reopened", who, null, open.plan(), open.id(), words(closed.stage()),
                words(open.stage()), why, false));
        follow(open, at);
    }

    /** What follows once the re-opened action has been saved. */
    void follow(Action open, Instant at) {
        proposals.lapse(open.id(), at);
        blockages.lapse(open.id(), at);
        process.start(open.id(), open.stage() == Stage.OFFERED ? Start.OFFER : Start.WORK,
                escalations.isAnswerOwed(open.id()));
        checks.beginAgain(open.id());
        notices.tell(NotificationKind.REOPENED, open, at, open.desks().ownersAndManager());
    }

    private static String words(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
