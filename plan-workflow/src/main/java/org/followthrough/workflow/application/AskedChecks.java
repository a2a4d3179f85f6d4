package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.workflow.application.outbound.WaitingWork.Promised;
import org.springframework.stereotype.Component;

/** Says since when the clocks of checks have asked for them. */
@Component
class AskedChecks {

    private final RecurringRules recurring;
    private final AssuranceRules assurance;
    private final DeskMatters matters;
    private final Clock clock;

    AskedChecks(RecurringRules recurring, AssuranceRules assurance, DeskMatters matters, Clock clock) {
        this.recurring = recurring;
        this.assurance = assurance;
        this.matters = matters;
        this.clock = clock;
    }

    /** Those among recurring checks whose clock has asked for the next time, and since when. */
    Map<ActionId, Instant> since(List<Promised> checks) {
        Map<ActionId, Instant> since = new HashMap<>();
        checks.forEach(one -> first(ChecksOfActions.KIND, one.mustDo(), recurring.next(one.check(), one.past()).due())
                .filter(first -> !first.isAfter(clock.instant()))
                .ifPresent(first -> since.put(one.check().action(), first)));
        return since;
    }

    /** Since when the clock of a confirmed action asks for it to be checked again. */
    Instant since(Action confirmed) {
        return first(RecheckMatter.KIND, confirmed.mustDo(), assurance.nextCheck(confirmed)).orElseThrow();
    }

    private Optional<Instant> first(String kind, boolean mustDo, LocalDate due) {
        return matters.clock(kind, mustDo).next(due, 0);
    }
}
