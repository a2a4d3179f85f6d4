package org.followthrough.domain.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.DUE;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.SERVICE_MANAGER;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.Sample;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Intervention;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.junit.jupiter.api.Test;

class ExtensionRulesTest {

    private static final Actor HEAD = Sample.actor("Piet Hollis", Role.HEAD_OF_SERVICE);
    private static final Actor DIRECTOR = Sample.actor("Signe Roath", Role.DIRECTOR);
    private static final LocalDate TWENTY_WORKING_DAYS_LATER = LocalDate.of(2026, 12, 29);

    private final ExtensionRules rules = new ExtensionRules(CALENDAR, ExtensionLimits.USUAL);

    @Test
    void bringsAFirstShortExtensionToTheServiceManager() {
        Extension asked = result(ask(ExtensionLedger.empty(), TWENTY_WORKING_DAYS_LATER));

        assertThat(asked.tier()).isEqualTo(Desk.SERVICE_MANAGER);
        assertThat(asked.from()).isEqualTo(DUE);
        assertThat(asked.isPending()).isTrue();
    }

    @Test
    void bringsALongerOneASecondAndAThirdHigherUpAndRefusesAFourth() {
        LocalDate day = DUE.plusDays(7);

        assertThat(result(ask(ledger(0), TWENTY_WORKING_DAYS_LATER.plusDays(1))).tier())
                .isEqualTo(Desk.HEAD_OF_SERVICE);
        assertThat(result(ask(ledger(1), day)).tier()).isEqualTo(Desk.HEAD_OF_SERVICE);
        assertThat(result(ask(ledger(2), day)).tier()).isEqualTo(Desk.DIRECTOR);
        assertThat(rule(ask(ledger(3), day))).isEqualTo("extension.no-more");
    }

    @Test
    void countsARefusedOneForNothing() {
        ExtensionLedger refused = new ExtensionLedger(List.of(
                result(rules.refuse(action(), pending(), SERVICE_MANAGER, "It can be done in time.", NOW))));

        assertThat(result(ask(refused, DUE.plusDays(7))).tier()).isEqualTo(Desk.SERVICE_MANAGER);
    }

    @Test
    void countsTheLengthFromTodayOnceTheDateHasPassed() {
        Instant late = Instant.parse("2027-02-01T09:00:00Z");

        assertThat(result(rules.ask(action(), ledger(0), OWNER, request(LocalDate.of(2027, 3, 1)), late)).tier())
                .isEqualTo(Desk.SERVICE_MANAGER);
        assertThat(result(rules.ask(action(), ledger(0), OWNER, request(LocalDate.of(2027, 3, 2)), late)).tier())
                .isEqualTo(Desk.HEAD_OF_SERVICE);
    }

    @Test
    void asksForReasonsAndForADateThatIsLater() {
        assertThat(rule(ask(ledger(0), DUE))).isEqualTo("extension.not-later");
        assertThat(rule(rules.ask(action(), ledger(0), OWNER, request(DUE.plusDays(1)),
                Instant.parse("2026-12-01T09:00:00Z")))).isEqualTo("extension.date-not-ahead");
        assertThat(rule(ask(ledger(0), LocalDate.of(2099, 11, 27)))).isEqualTo("day.too-far-ahead");
        assertThat(rule(ask(new ExtensionRequest(ExtensionReason.STAFFING, " ", "Weekly check", DUE.plusDays(7)))))
                .isEqualTo("extension.without-change");
        assertThat(rule(ask(new ExtensionRequest(ExtensionReason.STAFFING, "Two left", "", DUE.plusDays(7)))))
                .isEqualTo("extension.without-control");
        assertThat(rule(ask(new ExtensionRequest(ExtensionReason.INTERVENTION, "Two left", "x", DUE.plusDays(7)))))
                .isEqualTo("extension.no-such-reason");
    }

    @Test
    void letsOnlyAnOwnerAskAndOnlyOnceAtATime() {
        assertThat(rule(rules.ask(action(), ledger(0), CONTRIBUTOR, request(DUE.plusDays(7)), NOW)))
                .isEqualTo("extension.only-owner");
        assertThat(rule(ask(new ExtensionLedger(List.of(pending())), DUE.plusDays(7))))
                .isEqualTo("extension.already-pending");
        assertThat(rule(rules.ask(Sample.submitted(), ledger(0), OWNER, request(DUE.plusDays(7)), NOW)))
                .isEqualTo("extension.not-with-owner");
    }

    @Test
    void letsNobodyDecideTheirOwn() {
        Action own = owned(SERVICE_MANAGER);
        Extension asked = result(rules.ask(own, ledger(0), SERVICE_MANAGER, request(DUE.plusDays(7)), NOW));

        assertThat(asked.tier()).isEqualTo(Desk.HEAD_OF_SERVICE);
        assertThat(rule(rules.grant(own, asked, SERVICE_MANAGER, "Agreed.", NOW))).isEqualTo("extension.own");
        assertThat(rules.grant(own, asked, HEAD, "Agreed.", NOW).isAccepted()).isTrue();
    }

    @Test
    void isDecidedAtItsDeskWithWordsAndOnce() {
        Extension asked = pending();

        assertThat(rule(rules.grant(action(), asked, MANAGER, "Agreed.", NOW))).isEqualTo("extension.another-desk");
        assertThat(rule(rules.refuse(action(), asked, SERVICE_MANAGER, " ", NOW))).isEqualTo("extension.without-words");
        Extension granted = result(rules.grant(action(), asked, SERVICE_MANAGER, "Agreed.", NOW));
        assertThat(granted.isGranted()).isTrue();
        assertThat(rule(rules.refuse(action(), granted, SERVICE_MANAGER, "No.", NOW)))
                .isEqualTo("extension.not-pending");
    }

    @Test
    void canNoLongerBeGrantedOnceItsOwnDateHasPassed() {
        assertThat(rule(rules.grant(action(), pending(), SERVICE_MANAGER, "Agreed.",
                Instant.parse("2026-12-04T09:00:00Z")))).isEqualTo("extension.date-has-passed");
    }

    @Test
    void goesUpTierByTierAndNoFurtherThanTheDirector() {
        Extension first = result(rules.raise(action(), pending(), NOW).map(raised ->
                rules.grant(action(), raised, HEAD, "Agreed.", NOW)).orElseThrow());
        Extension second = rules.raise(action(), pending(), NOW).flatMap(up -> rules.raise(action(), up, NOW))
                .orElseThrow();

        assertThat(first.tier()).isEqualTo(Desk.HEAD_OF_SERVICE);
        assertThat(second.tier()).isEqualTo(Desk.DIRECTOR);
        assertThat(rules.raise(action(), second, NOW)).isEmpty();
    }

    @Test
    void takesTheNewDateOfAnAnswerAsTheFirstExtensionAndNoMore() {
        Intervention intervention = new Intervention(rules);
        Answer.NewDate answer = new Answer.NewDate(LocalDate.of(2026, 11, 30), "A post was filled.");

        assertThat(result(intervention.answer(action(), ledger(0), SERVICE_MANAGER, answer, NOW)).dates().agreed())
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(result(rules.intervene(action(), ledger(0), SERVICE_MANAGER, answer, NOW)).isIntervention()).isTrue();
        assertThat(rule(intervention.answer(action(), ledger(1), SERVICE_MANAGER, answer, NOW)))
                .isEqualTo("intervene.not-the-first");
        assertThat(rule(intervention.answer(action(), ledger(0), SERVICE_MANAGER,
                new Answer.NewDate(TWENTY_WORKING_DAYS_LATER.plusDays(1), "Longer."), NOW)))
                .isEqualTo("intervene.date-too-far");
        assertThat(rule(intervention.answer(owned(SERVICE_MANAGER), ledger(0), SERVICE_MANAGER, answer, NOW)))
                .isEqualTo("intervene.own-date");
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatThrownBy(() -> new ExtensionLimits(0, 3))
                .hasMessage("short-working-days is 0; it must be a whole number from 1 to 60.");
        assertThatThrownBy(() -> new ExtensionLimits(20, 4))
                .hasMessage("most is 4; it must be a whole number from 1 to 3.");
    }

    private Decision<Extension> ask(ExtensionLedger ledger, LocalDate day) {
        return rules.ask(action(), ledger, OWNER, request(day), NOW);
    }

    private Decision<Extension> ask(ExtensionRequest request) {
        return rules.ask(action(), ledger(0), OWNER, request, NOW);
    }

    private Extension pending() {
        return result(ask(ledger(0), DUE.plusDays(7)));
    }

    private static ExtensionRequest request(LocalDate day) {
        return new ExtensionRequest(ExtensionReason.STAFFING, "Two posts are empty.", "A weekly check by the lead.", day);
    }

    private static ExtensionLedger ledger(int granted) {
        List<Extension> lines = new ArrayList<>();
        for (int i = 0; i < granted; i++) {
            lines.add(new Extension(ExtensionId.random(), Sample.inProgress().id(), new Mark(OWNER.id(), NOW),
                    request(DUE), DUE.minusDays(1), Desk.SERVICE_MANAGER, NOW,
                    new Extension.Outcome(true, new Mark(HEAD.id(), NOW), "Agreed.")));
        }
        return new ExtensionLedger(lines);
    }

    private static Action action() {
        return owned(OWNER);
    }

    private static Action owned(Actor owner) {
        Action action = Sample.inProgress();
        Desks desks = new Desks(List.of(owner.id()), List.of(CONTRIBUTOR.id()), MANAGER.id(), SERVICE_MANAGER.id(),
                HEAD.id(), DIRECTOR.id(), null);
        return new Action(action.id(), action.plan(), action.number(), action.title(), false, action.dates(), desks,
                action.course(), 0);
    }
}
