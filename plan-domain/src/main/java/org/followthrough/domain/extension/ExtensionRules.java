package org.followthrough.domain.extension;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.FarthestDay;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.extension.Extension.Outcome;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;

/** The rules by which an agreed date moves: who asks, who decides, how far and how often. */
public final class ExtensionRules {

    private final WorkingCalendar calendar;
    private final ExtensionLimits limits;
    private final Tiers tiers;

    public ExtensionRules(WorkingCalendar calendar, ExtensionLimits limits) {
        this.calendar = calendar;
        this.limits = limits;
        this.tiers = new Tiers(calendar, limits);
    }

    /** The extension as it lies before whoever has to decide it. */
    public Decision<Extension> ask(
            Action action, ExtensionLedger ledger, Actor by, ExtensionRequest request, Instant at) {
        return action.isOwner(by)
                ? asked(action, ledger, by, request, at)
                : refused("extension.only-owner", action.number());
    }

    /** The same where the programme lead takes the date over from a document in which the owners wrote it. */
    public Decision<Extension> askFromDocument(
            Action action, ExtensionLedger ledger, Actor by, ExtensionRequest request, Instant at) {
        return by.has(Role.PROGRAMME_LEAD)
                ? asked(action, ledger, by, request, at)
                : refused("document.only-programme-lead", action.number());
    }

    private Decision<Extension> asked(
            Action action, ExtensionLedger ledger, Actor by, ExtensionRequest request, Instant at) {
        Decision<Extension> refusal = againstAnyDate(action, ledger);
        if (refusal == null) {
            refusal = againstRequest(action, request, calendar.dayOf(at));
        }
        if (refusal != null) {
            return refusal;
        }
        Desk tier = tiers.of(ledger.granted(), action.dates().agreed(), request.newDate(), calendar.dayOf(at));
        return Tiers.seated(action, by.id(), tier)
                .map(desk -> accepted(new Extension(ExtensionId.random(), action.id(), new Mark(by.id(), at), request,
                        action.dates().agreed(), desk, at, null)))
                .orElseGet(() -> refused("extension.nobody-to-decide", action.number()));
    }

    /** Whether this person can ask for a later date now, whatever the request says. */
    public boolean mayAsk(Action action, ExtensionLedger ledger, Actor by) {
        return action.isOwner(by) && againstAnyDate(action, ledger) == null;
    }

    /**
     * What an owner should know before asking.
     *
     * @param granted    how many extensions the action has had
     * @param most       how many it may have
     * @param shortUntil up to which day the service manager decides; null when it goes higher in any case
     */
    public record Terms(int granted, int most, LocalDate shortUntil) {
    }

    public Terms terms(Action action, ExtensionLedger ledger, Instant at) {
        boolean first = ledger.granted() == 0 && action.dates().agreed() != null;
        return new Terms(ledger.granted(), limits.most(), first
                ? tiers.longestOfServiceManager(action.dates().agreed(), calendar.dayOf(at)) : null);
    }

    /** What forbids any later date, or null. */
    Decision<Extension> againstAnyDate(Action action, ExtensionLedger ledger) {
        if (!action.stage().isWithOwner()) {
            return refused("extension.not-with-owner", action.number());
        }
        if (action.dates().agreed() == null) {
            return refused("extension.no-date", action.number());
        }
        return againstAnother(action, ledger);
    }

    private Decision<Extension> againstAnother(Action action, ExtensionLedger ledger) {
        if (ledger.pending().isPresent()) {
            return refused("extension.already-pending", action.number());
        }
        return ledger.granted() >= limits.most()
                ? refused("extension.no-more", action.number(), limits.most())
                : null;
    }

    private static Decision<Extension> againstRequest(Action action, ExtensionRequest request, LocalDate today) {
        if (!ExtensionReason.choosable().contains(request.reason())) {
            return refused("extension.no-such-reason", request.reason());
        }
        if (request.whatChanged().isBlank()) {
            return refused("extension.without-change", action.number());
        }
        if (request.interimControl().isBlank()) {
            return refused("extension.without-control", action.number());
        }
        if (!request.newDate().isAfter(action.dates().agreed())) {
            return refused("extension.not-later", action.dates().agreed(), request.newDate());
        }
        return request.newDate().isAfter(today)
                ? FarthestDay.against(request.newDate(), today)
                : refused("extension.date-not-ahead", request.newDate());
    }

    public Decision<Extension> grant(Action action, Extension extension, Actor by, String words, Instant at) {
        return extension.newDate().isAfter(calendar.dayOf(at))
                ? decide(action, extension, by, new Outcome(true, new Mark(by.id(), at), words))
                : refused("extension.date-has-passed", extension.newDate());
    }

    public Decision<Extension> refuse(Action action, Extension extension, Actor by, String words, Instant at) {
        return decide(action, extension, by, new Outcome(false, new Mark(by.id(), at), words));
    }

    /** Whether the decision lies with this person. */
    public boolean mayDecide(Action action, Extension extension, Actor by) {
        return againstDecider(action, extension, by) == null;
    }

    private Decision<Extension> decide(Action action, Extension extension, Actor by, Outcome outcome) {
        Decision<Extension> refusal = againstDecider(action, extension, by);
        if (refusal != null) {
            return refusal;
        }
        return outcome.words().isBlank()
                ? refused("extension.without-words", action.number())
                : accepted(extension.decided(outcome));
    }

    private static Decision<Extension> againstDecider(Action action, Extension extension, Actor by) {
        if (!extension.isPending() || action.stage().isClosed()) {
            return refused("extension.not-pending", action.number());
        }
        if (by.countsAmong(action.desks().owners()) || by.id().equals(extension.asked().by())) {
            return refused("extension.own", action.number());
        }
        return by.isAmong(action.desks().at(extension.tier()))
                ? null
                : refused("extension.another-desk", action.number());
    }

    /** The extension one tier further up, because nobody decided it in time; empty at the top. */
    public Optional<Extension> raise(Action action, Extension extension, Instant at) {
        return Tiers.above(action, extension.asked().by(), extension.tier()).map(desk -> extension.at(desk, at));
    }

    /** The line of a date that a service manager sets in answer to an escalation; the first short one only. */
    public Decision<Extension> intervene(
            Action action, ExtensionLedger ledger, Actor by, Answer.NewDate answer, Instant at) {
        LocalDate today = calendar.dayOf(at);
        if (by.countsAmong(action.desks().owners())) {
            return refused("intervene.own-date", action.number());
        }
        if (!answer.day().isAfter(today)) {
            return refused("intervene.date-not-ahead", answer.day());
        }
        LocalDate latest = tiers.longestOfServiceManager(action.dates().agreed(), today);
        if (answer.day().isAfter(latest)) {
            return refused("intervene.date-too-far", answer.day(), limits.shortWorkingDays(), latest);
        }
        Decision<Extension> refusal = againstAnother(action, ledger);
        if (refusal != null) {
            return refusal;
        }
        return ledger.granted() > 0
                ? refused("intervene.not-the-first", action.number())
                : accepted(intervention(action, by, answer, at));
    }

    private static Extension intervention(Action action, Actor by, Answer.NewDate answer, Instant at) {
        Mark mark = new Mark(by.id(), at);
        ExtensionRequest request =
                new ExtensionRequest(ExtensionReason.INTERVENTION, answer.words(), "", answer.day());
        return new Extension(ExtensionId.random(), action.id(), mark, request, action.dates().agreed(),
                Desk.SERVICE_MANAGER, at, new Outcome(true, mark, answer.words()));
    }
}
