package org.followthrough.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.SealedLine.Head;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final UUID PLAN = UUID.fromString("0f8c2a3e-6b1d-4c57-9a40-2f6b1f0f7c11");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");

    private final List<SealedLine> chain = chain("published", "accepted", "submitted", "signed-off", "confirmed");

    @Test
    void findsNothingWrongWithAChainAsItWasWritten() {
        assertThat(verdict(chain, head(chain), Map.of(2L, chain.get(1).seal()))).isNull();
        assertThat(verdict(List.of(), Head.of(PLAN), Map.of())).isNull();
    }

    @Test
    void namesTheLineThatWasChanged() {
        chain.set(2, new SealedLine(PLAN, 3, entry("withdrawn"), chain.get(2).seal()));

        assertThat(verdict(chain, head(chain), Map.of()))
                .isEqualTo(Refusal.of("trail.changed", 3, NOON, "withdrawn"));
    }

    @Test
    void namesTheLineThatWasTakenOut() {
        Head head = head(chain);
        chain.remove(1);

        assertThat(verdict(chain, head, Map.of())).isEqualTo(Refusal.of("trail.missing", 2));
    }

    @Test
    void namesTheLineThatWasPutIn() {
        Head head = head(chain);
        chain.add(2, SealedLine.after(chain.get(1).head(), entry("returned")));

        assertThat(verdict(chain, head, Map.of()).rule()).isEqualTo("trail.twice");
    }

    @Test
    void namesTheFirstOfLinesThatWereMoved() {
        SealedLine second = chain.get(1);
        SealedLine third = chain.get(2);
        chain.set(1, new SealedLine(PLAN, 2, third.entry(), third.seal()));
        chain.set(2, new SealedLine(PLAN, 3, second.entry(), second.seal()));

        assertThat(verdict(chain, head(chain), Map.of()).rule()).isEqualTo("trail.changed");
    }

    @Test
    void seesThatTheLastLinesWereCutOff() {
        Head head = head(chain);
        String noted = chain.get(4).seal();
        chain.remove(4);

        assertThat(verdict(chain, head, Map.of())).isEqualTo(Refusal.of("trail.cut-off", 4, 5));
        assertThat(verdict(chain, head(chain), Map.of(5L, noted))).isEqualTo(Refusal.of("trail.cut-off", 4, 5));
        assertThat(verdict(List.of(), null, Map.of(5L, noted))).isEqualTo(Refusal.of("trail.cut-off", 0, 5));
    }

    @Test
    void seesOnlyByANotedHeadThatTheWholeChainWasWrittenAnew() {
        List<SealedLine> anew = chain("published", "accepted", "submitted", "withdrawn", "confirmed");

        assertThat(verdict(anew, head(anew), Map.of())).isNull();
        assertThat(verdict(anew, head(anew), Map.of(5L, chain.get(4).seal()))).isEqualTo(
                Refusal.of("trail.rewritten", 5, chain.get(4).seal(), anew.get(4).seal()));
    }

    @Test
    void seesThatTheHeadDoesNotFit() {
        assertThat(verdict(chain, chain.get(3).head(), Map.of())).isEqualTo(Refusal.of("trail.head", 4, 5));
        assertThat(verdict(chain, null, Map.of())).isEqualTo(Refusal.of("trail.no-head", 5));
    }

    @Test
    void followsAChainFromANotedHeadWithoutTheLinesBeforeIt() {
        Head noted = chain.get(2).head();

        assertThat(verdictFrom(noted, chain.subList(2, 5), head(chain))).isNull();
        assertThat(verdictFrom(noted, chain.subList(2, 3), noted)).isNull();
        assertThat(verdictFrom(Head.of(PLAN), chain, head(chain))).isNull();
        assertThat(verdictFrom(Head.of(PLAN), List.of(), Head.of(PLAN))).isNull();
        assertThat(ChainCheck.from(noted).head()).isEqualTo(noted);
    }

    @Test
    void namesWhatIsWrongBehindANotedHead() {
        Head noted = chain.get(1).head();
        Head head = head(chain);
        List<SealedLine> missing = List.of(chain.get(1), chain.get(3), chain.get(4));
        List<SealedLine> twice = List.of(chain.get(1), chain.get(2), SealedLine.after(noted, entry("returned")), chain.get(3));
        List<SealedLine> changed = List.of(chain.get(1), new SealedLine(PLAN, 3, entry("withdrawn"), chain.get(2).seal()));

        assertThat(verdictFrom(noted, missing, head)).isEqualTo(Refusal.of("trail.missing", 3));
        assertThat(verdictFrom(noted, twice, head)).isEqualTo(Refusal.of("trail.twice", 4));
        assertThat(verdictFrom(noted, changed, head)).isEqualTo(Refusal.of("trail.changed", 3, NOON, "withdrawn"));
        assertThat(verdictFrom(noted, chain.subList(1, 4), head)).isEqualTo(Refusal.of("trail.cut-off", 4, 5));
        assertThat(verdictFrom(noted, chain.subList(1, 5), chain.get(3).head())).isEqualTo(Refusal.of("trail.head", 4, 5));
        assertThat(verdictFrom(noted, chain.subList(1, 5), null)).isEqualTo(Refusal.of("trail.no-head", 5));
    }

    @Test
    void missesANotedLineThatHasGoneOrHasAnotherSeal() {
        Head noted = chain.get(2).head();
        List<SealedLine> anew = chain("published", "accepted", "withdrawn", "signed-off");

        assertThat(verdictFrom(noted, List.of(), chain.get(1).head())).isEqualTo(Refusal.of("trail.missing", 3));
        assertThat(verdictFrom(noted, List.of(), null)).isEqualTo(Refusal.of("trail.missing", 3));
        assertThat(verdictFrom(noted, chain.subList(3, 5), head(chain))).isEqualTo(Refusal.of("trail.missing", 3));
        assertThat(verdictFrom(noted, anew.subList(2, 4), head(anew))).isEqualTo(
                Refusal.of("trail.rewritten", 3, noted.seal(), anew.get(2).seal()));
    }

    @Test
    void sealsALineOfAnotherChainDifferently() {
        TrailEntry elsewhere = new TrailEntry(NOON, "accepted", null, null, null, null, null, null, null, false);

        assertThat(verdict(List.of(SealedLine.after(Head.of(PLAN), elsewhere)), null, Map.of()).rule())
                .isEqualTo("trail.changed");
        assertThat(SealedLine.chainOf(elsewhere)).isEqualTo(SealedLine.OF_NO_PLAN);
    }

    @Test
    void tellsAnAbsentFieldFromAnEmptyOneAndWhereAFieldEnds() {
        assertThat(List.of(seal(null, "b"), seal("", "b"), seal("b", ""), seal("b", null), seal("a", "bc"), seal("ab", "c"),
                seal("1:b,", null))).doesNotHaveDuplicates();
    }

    /** Written out by hand from the description of a seal, so that anybody can check the trail without this program. */
    @Test
    void sealsAsDescribed() {
        SealedLine line = SealedLine.after(Head.of(PLAN), entry("accepted"));

        assertThat(line.entry().at()).isEqualTo(Instant.parse("2026-11-23T12:00:00.123456Z"));
        assertThat(line.seal()).isEqualTo("2581c180bfb44f3486b2a759677a5e56e317cca4ea80f7662123a7a9aff52964");
    }

    private static String seal(String from, String to) {
        return SealedLine.after(Head.of(PLAN), new TrailEntry(NOON, "colour-set", null, null, new PlanId(PLAN), null, from, to,
                null, false)).seal();
    }

    private static Refusal verdict(List<SealedLine> lines, Head recorded, Map<Long, String> noted) {
        ChainCheck check = new ChainCheck(PLAN, noted);
        lines.forEach(check::follow);
        return check.verdict(recorded).orElse(null);
    }

    private static Refusal verdictFrom(Head noted, List<SealedLine> lines, Head recorded) {
        ChainCheck check = ChainCheck.from(noted);
        lines.forEach(check::follow);
        return check.verdict(recorded).orElse(null);
    }

    private static Head head(List<SealedLine> lines) {
        return lines.get(lines.size() - 1).head();
    }

    private static List<SealedLine> chain(String... acts) {
        List<SealedLine> chain = new ArrayList<>();
        for (String act : acts) {
            chain.add(SealedLine.after(chain.isEmpty() ? Head.of(PLAN) : head(chain), entry(act)));
        }
        return chain;
    }

    private static TrailEntry entry(String act) {
        return new TrailEntry(NOON, act, new PersonId(new UUID(1, 2)), null, new PlanId(PLAN), new ActionId(new UUID(3, 4)),
                null, "in-progress", "Größe: ünïcode", false);
    }
}
