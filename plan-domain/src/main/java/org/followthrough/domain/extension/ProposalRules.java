package org.followthrough.domain.extension;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.ProposedDate;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.extension.Extension.Outcome;
import org.followthrough.domain.people.Actor;

/** The rules by which a date that an owner proposed at the offer becomes the agreed one. */
public final class ProposalRules {

    private final ExtensionRules extensions;
    private final WorkingCalendar calendar;
    private final Tiers tiers;

    public ProposalRules(ExtensionRules extensions, WorkingCalendar calendar, ExtensionLimits limits) {
        this.extensions = extensions;
        this.calendar = calendar;
        this.tiers = new Tiers(calendar, limits);
    }

    /**
     * The line of a later date that an owner proposed while declining: granted by whoever would decide an extension so
     * long, as long as nobody has taken the action on since.
     */
    public Decision<Extension> accept(
            Action action, ExtensionLedger ledger, ProposedDate proposed, Actor by, Instant at) {
        LocalDate today = calendar.dayOf(at);
        if (!proposed.declined().equals(action.course().declined())) {
            return refused("proposed-date.overtaken", action.number());
        }
        Decision<Extension> refusal = extensions.againstAnyDate(action, ledger);
        if (refusal != null) {
            return refusal;
        }
        if (!proposed.day().isAfter(action.dates().agreed()) || !proposed.day().isAfter(today)) {
            return refused("proposed-date.not-later", proposed.day(), action.dates().agreed());
        }
        Desk tier = tiers.of(ledger.granted(), action.dates().agreed(), proposed.day(), today);
        return Tiers.seated(action, proposed.declined().by(), tier)
                .filter(desk -> by.isAmong(action.desks().at(desk)) && !by.countsAmong(action.desks().owners()))
                .map(desk -> accepted(granted(action, proposed, desk, new Mark(by.id(), at))))
                .orElseGet(() -> refused("proposed-date.another-desk", action.number()));
    }

    private static Extension granted(Action action, ProposedDate proposed, Desk tier, Mark mark) {
        ExtensionRequest request = new ExtensionRequest(
                ExtensionReason.PROPOSED_AT_OFFER, proposed.reason(), "", proposed.day());
        return new Extension(ExtensionId.random(), action.id(), proposed.declined(), request,
                action.dates().agreed(), tier, proposed.declined().at(), new Outcome(true, mark, proposed.reason()));
    }
}
