package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.rating.Facts;
import org.followthrough.domain.rating.Signals;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.workflow.application.outbound.ColourFacts.Known;
import org.springframework.stereotype.Component;

/** Puts together what the colour of an action depends on. */
@Component
class FactsOfActions {

    private final AssuranceRules assurance;

    FactsOfActions(AssuranceRules assurance) {
        this.assurance = assurance;
    }

    /** @param dependsOnOffTrack whether an action on which this one depends is off track by itself */
    Facts of(Action action, Known known, boolean dependsOnOffTrack) {
        Signals signals = new Signals(
                known.extensions(),
                known.extensionPending(),
                action.stage() == Stage.IN_PROGRESS ? known.blockedUntil() : null,
                dependsOnOffTrack,
                known.contradicted(),
                !action.stage().isConfirmed() && known.failed() != null
                        && assurance.isUnplannedSince(action, known.failed()),
                action.stage().isConfirmed() ? assurance.provenUntil(action) : null,
                RecurringRules.missedOfLast(known.kept()));
        return new Facts(action.dates(), action.course(), action.desks().accountable().isPresent(), known.pieces(),
                known.highestRung(), signals);
    }
}
