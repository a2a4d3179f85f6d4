package org.followthrough.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.DUE;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.signedOff;
import static org.followthrough.domain.Sample.submitted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Proof;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Withdrawal;
import org.junit.jupiter.api.Test;

/** What holds for the colour of every action, tried on every combination of the facts that the rules read. */
class ColourPropertiesTest {

    private static final Set<ColourRule> LASTING = EnumSet.of(ColourRule.SLIPPED, ColourRule.THREE_EXTENSIONS);

    private final ActionColour colour = new ActionColour(CALENDAR, Limits.usual());

    @Test
    void everyCombinationOfFactsHasOneColourAndTheSentenceOfTheRuleThatGaveIt() {
        Map<String, ColourRule> byKey =
                Stream.of(ColourRule.values()).collect(Collectors.toMap(ColourRule::key, rule -> rule));
        Map<ColourRule, Integer> matched = new EnumMap<>(ColourRule.class);

        for (Facts facts : everyFacts()) {
            for (LocalDate today : days()) {
                Rating rating = colour.of(facts, today);
                ColourRule rule = byKey.get(rating.rule());
                assertThat(rule.colour()).isEqualTo(rating.colour());
                assertThat(rule.matches(new Standing(facts, today, Limits.usual(), CALENDAR))).isTrue();
                matched.merge(rule, 1, Integer::sum);
            }
        }

        assertThat(matched.keySet()).as("every rule decides somewhere").containsExactlyInAnyOrder(ColourRule.values());
    }

    @Test
    void aLaterDateNeverWashesOutARedThatExtensionsOrSlipHaveCaused() {
        Random days = new Random(20261102);
        int tried = 0;
        for (Facts facts : everyFacts()) {
            for (LocalDate today : days()) {
                if (facts.dates().agreed() == null || !isLastingRed(colour.of(facts, today))) {
                    continue;
                }
                LocalDate later = facts.dates().agreed().plusDays(1 + days.nextInt(400));
                assertThat(colour.of(with(facts, later), today).colour()).isEqualTo(Colour.OFF_TRACK);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void isTheSameHoweverOftenItIsAsked() {
        for (Facts facts : everyFacts()) {
            assertThat(colour.of(facts, DUE)).isEqualTo(colour.of(facts, DUE));
        }
    }

    @Test
    void dependsForAClosedActionOnNothingButItsCourseAndItsProof() {
        List<Facts> closed = everyFacts().stream().filter(facts -> facts.course().stage().isClosed()).toList();
        for (Facts facts : closed) {
            Facts bare = new Facts(facts.dates(), facts.course(), facts.owned(), 0, 0,
                    new Signals(0, false, null, false, false, false, facts.signals().provenUntil(), 0));
            days().forEach(today -> assertThat(colour.of(facts, today)).isEqualTo(colour.of(bare, today)));
        }
        assertThat(closed).hasSizeGreaterThan(1_000);
    }

    private static boolean isLastingRed(Rating rating) {
        return LASTING.stream().anyMatch(rule -> rule.key().equals(rating.rule()));
    }

    private static Facts with(Facts facts, LocalDate agreed) {
        Action moved = new Action(offered().id(), offered().plan(), "B2.1", "Name a duty lead on each ward", false,
                facts.dates(), offered().desks(), facts.course(), 0).agreeOn(agreed);
        return new Facts(moved.dates(), moved.course(), facts.owned(), facts.pieces(), facts.highestRung(),
                facts.signals());
    }

    private static List<LocalDate> days() {
        return Stream.of(-24, -7, 0, 1, 12, 40).map(DUE::plusDays).toList();
    }

    private static List<Facts> everyFacts() {
        List<Facts> all = new ArrayList<>();
        for (Action action : everyAction()) {
            for (Signals signals : everySignals()) {
                for (int rung : new int[] {0, 3}) {
                    all.add(new Facts(action.dates(), action.course(), true, 0, rung, signals));
                    all.add(new Facts(action.dates(), action.course(), true, 2, rung, signals));
                }
                all.add(new Facts(action.dates(), action.course(), false, 0, 0, signals));
            }
        }
        return all;
    }

    private static List<Action> everyAction() {
        Action foreseen = result(inProgress().reportProgress(OWNER, DUE.plusDays(7), NOW));
        Action returnedTwice = submitted();
        for (int time = 0; time < 2; time++) {
            Action back = result(returnedTwice.giveBack(MANAGER, "Incomplete"));
            returnedTwice = time == 1 ? back : result(back.submit(OWNER, 1, NOW));
        }
        List<Action> stages = List.of(offered(), inProgress(), foreseen, returnedTwice, submitted(), signedOff(),
                result(inProgress().submit(OWNER, 1, NOW.plusSeconds(86_400L * 30))),
                result(signedOff().confirm(AUDITOR, ProofLevel.SAMPLE, NOW)),
                result(signedOff().confirm(AUDITOR, ProofLevel.SAMPLE, NOW))
                        .held(new Proof(ProofLevel.OBSERVED, NOW), new Mark(AUDITOR.id(), NOW)),
                result(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, "Another body does it", NOW)),
                closed(Kind.DONE_ANOTHER_WAY, null, null, signedOff()),
                closed(Kind.SUPERSEDED, null, offered().id(), inProgress()),
                closed(Kind.NOT_PURSUED, DUE, null, inProgress()),
                closed(Kind.RISK_ACCEPTED, DUE, null, offered()),
                closed(Kind.TRANSFERRED, null, null, inProgress()));
        return stages.stream().flatMap(action -> Stream.of(
                action, action.agreeOn(DUE.plusDays(60)), action.agreeOn(DUE.plusDays(91)))).toList();
    }

    private static Action closed(Kind kind, LocalDate until, ActionId replacedBy, Action before) {
        return before.closed(new Closing(kind, new Mark(PROGRAMME_LEAD.id(), NOW), until, replacedBy));
    }

    private static List<Signals> everySignals() {
        List<Signals> all = new ArrayList<>();
        for (int extensions = 0; extensions <= 3; extensions++) {
            for (LocalDate blocked : Arrays.asList(null, DUE)) {
                for (LocalDate proven : Arrays.asList(null, DUE)) {
                    for (int missed = 0; missed <= 2; missed++) {
                        all.addAll(said(extensions, blocked, proven, missed));
                    }
                }
            }
        }
        return all;
    }

    private static List<Signals> said(int extensions, LocalDate blocked, LocalDate proven, int missed) {
        return IntStream.range(0, 8).mapToObj(said -> new Signals(extensions, extensions == 1, blocked, (said & 1) > 0,
                (said & 2) > 0, (said & 4) > 0, proven, missed)).toList();
    }
}
