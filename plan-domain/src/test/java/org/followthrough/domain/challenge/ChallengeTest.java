package org.followthrough.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.actor;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;
import static org.followthrough.domain.Sample.signedOff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.challenge.Challenge.Lodging;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChallengeTest {

    private static final Instant LATER = NOW.plusSeconds(86_400);
    private static final Actor BOARD = actor("Edmund Vane", Role.BOARD);
    private static final Actor OTHER_BOARD = actor("Sunniva Pell", Role.BOARD);
    private static final Actor HEAD = actor("Piet Hollis", Role.HEAD_OF_SERVICE);
    private static final Actor PARTNER = partner("Uma Derry", "Fenwick Trust");
    private static final ChallengedSide SIDE = new ChallengedSide(Set.of(OWNER.id()), List.of(HEAD.id()), true);

    @ParameterizedTest
    @EnumSource(Role.class)
    void isLodgedByTheBoardByPartnersAndByInspectorsOnly(Role role) {
        Decision<Challenge> lodged = lodge(actor("Asta Boyle", role), "Where is the proof?");

        assertThat(lodged.isAccepted()).isEqualTo(Set.of(Role.BOARD, Role.PARTNER, Role.INSPECTOR).contains(role));
        if (!lodged.isAccepted()) {
            assertThat(rule(lodged)).isEqualTo("challenge.only-board-partner-or-inspector");
        }
    }

    @Test
    void asksTheHeadOfServiceAndTakesItsClockFromWhatItIsAbout() {
        Challenge lodged = lodged();

        assertThat(lodged.answerer()).isEqualTo(HEAD.id());
        assertThat(lodged.mustDo()).isTrue();
        assertThat(lodged.state()).isEqualTo(State.REPLY_OWED);
        assertThat(lodged.isOpen()).isTrue();
        assertThat(lodged.current()).isEqualTo(new Round(new Mark(BOARD.id(), NOW), "Where is the proof?", null));
        assertThat(lodged.challenger()).isEqualTo(new Challenger(BOARD.id(), Role.BOARD, null));
    }

    @Test
    void isNotLodgedAgainstOnesOwnWork() {
        Actor owning = new Actor(BOARD.person(), Set.of(OWNER.id()));

        assertThat(rule(lodge(owning, "Really?"))).isEqualTo("challenge.own-work");
    }

    @Test
    void isNotLodgedWithoutWords() {
        assertThat(rule(lodge(BOARD, " "))).isEqualTo("challenge.without-words");
    }

    @Test
    void neverAsksTheChallengerToAnswer() {
        Actor both = actor("Piet Hollis", Role.BOARD, Role.HEAD_OF_SERVICE);
        ChallengedSide side = new ChallengedSide(Set.of(), List.of(both.id()), false);

        assertThat(result(Challenge.lodge(lodging("Why?"), side, both, NOW)).answerer()).isNull();
    }

    @Test
    void asksTheHeadOfServiceOfMostOfTheActions() {
        PersonId once = PersonId.random();
        ChallengedSide side = new ChallengedSide(Set.of(), List.of(once, HEAD.id(), HEAD.id()), false);

        assertThat(result(Challenge.lodge(lodging("Why?"), side, BOARD, NOW)).answerer()).isEqualTo(HEAD.id());
    }

    @Test
    void letsTheProgrammeLeadNameWhoAnswers() {
        assertThat(result(lodged().nameAnswerer(PROGRAMME_LEAD, MANAGER.id())).answerer()).isEqualTo(MANAGER.id());
        assertThat(rule(lodged().nameAnswerer(HEAD, MANAGER.id()))).isEqualTo("challenge.answerer-only-programme-lead");
        assertThat(rule(lodged().nameAnswerer(PROGRAMME_LEAD, BOARD.id()))).isEqualTo("challenge.answerer-is-challenger");
        assertThat(rule(replied().nameAnswerer(PROGRAMME_LEAD, MANAGER.id()))).isEqualTo("challenge.no-reply-owed");
    }

    @Test
    void isAnsweredByTheNamedAnswererOnce() {
        Challenge replied = replied();

        assertThat(replied.state()).isEqualTo(State.REPLIED);
        assertThat(replied.isOpen()).isTrue();
        assertThat(replied.current().reply())
                .isEqualTo(new Reply(new Mark(HEAD.id(), LATER), false, "It is on the ward.", "We will show it."));
        assertThat(rule(reply(replied, HEAD, "Again", "Again"))).isEqualTo("challenge.no-reply-owed");
    }

    @Test
    void isAnsweredByNobodyElse() {
        for (Actor somebody : List.of(OWNER, MANAGER, PROGRAMME_LEAD, BOARD, STRANGER)) {
            assertThat(rule(reply(lodged(), somebody, "Fine", "Nothing"))).isEqualTo("challenge.reply-only-answerer");
        }
    }

    @Test
    void isAnsweredByNobodyWhileNobodyIsNamed() {
        Challenge unnamed = result(Challenge.lodge(
                lodging("Why?"), new ChallengedSide(Set.of(), List.of(), false), BOARD, NOW));

        assertThat(rule(reply(unnamed, HEAD, "So", "That"))).isEqualTo("challenge.reply-only-answerer");
    }

    @Test
    void isAnsweredWithWordsAndWithWhatWillBeDone() {
        assertThat(rule(reply(lodged(), HEAD, "", "We will"))).isEqualTo("challenge.reply-without-words");
        assertThat(rule(lodged().reply(HEAD, true, "It is right", " ", LATER)))
                .isEqualTo("challenge.reply-without-deed");
        assertThat(reply(lodged(), HEAD, "It is not right", " ").isAccepted()).isTrue();
    }

    @Test
    void isClosedWhenTheChallengerAcceptsTheReply() {
        Challenge settled = result(replied().settle(BOARD, SIDE, LATER));

        assertThat(settled.state()).isEqualTo(State.SETTLED);
        assertThat(settled.isOpen()).isFalse();
        assertThat(settled.settled()).isEqualTo(new Mark(BOARD.id(), LATER));
        assertThat(rule(settled.settle(BOARD, SIDE, LATER))).isEqualTo("challenge.not-replied");
        assertThat(rule(reply(settled, HEAD, "More", "More"))).isEqualTo("challenge.no-reply-owed");
    }

    @Test
    void isNeverClosedBeforeItIsAnswered() {
        assertThat(rule(lodged().settle(BOARD, SIDE, LATER))).isEqualTo("challenge.not-replied");
    }

    @Test
    void isNeverClosedByTheChallengedSide() {
        Actor boardMemberWhoOwns = new Actor(OTHER_BOARD.person(), Set.of(OWNER.id()));

        for (Actor challenged : List.of(OWNER, HEAD, boardMemberWhoOwns)) {
            assertThat(rule(replied().settle(challenged, SIDE, LATER)))
                    .isEqualTo("challenge.judged-by-the-challenged");
            assertThat(rule(replied().keepOpen(challenged, SIDE, "No", LATER)))
                    .isEqualTo("challenge.judged-by-the-challenged");
        }
    }

    @Test
    void isClosedByNobodyWhoDidNotChallenge() {
        for (Actor other : List.of(MANAGER, PROGRAMME_LEAD, PARTNER, STRANGER)) {
            assertThat(rule(replied().settle(other, SIDE, LATER))).isEqualTo("challenge.judged-only-by-challenger");
        }
    }

    @Test
    void isJudgedByWhoeverSitsWhereTheChallengerSat() {
        assertThat(replied().settle(OTHER_BOARD, SIDE, LATER).isAccepted()).isTrue();
    }

    @Test
    void isJudgedByPartnersOfTheSameAgencyOnly() {
        Challenge partners = result(reply(result(lodge(PARTNER, "Why?")), HEAD, "So", "That"));

        assertThat(partners.settle(partner("Ivo Stark", "Fenwick Trust"), SIDE, LATER).isAccepted()).isTrue();
        assertThat(rule(partners.settle(partner("Colm Reyes", "Northmarch Police"), SIDE, LATER)))
                .isEqualTo("challenge.judged-only-by-challenger");
    }

    @Test
    void asksAgainWhenItIsKeptOpen() {
        Challenge kept = result(replied().keepOpen(BOARD, SIDE, "Show the sample.", LATER));

        assertThat(kept.state()).isEqualTo(State.REPLY_OWED);
        assertThat(kept.rounds()).hasSize(2);
        assertThat(kept.current()).isEqualTo(new Round(new Mark(BOARD.id(), LATER), "Show the sample.", null));
        assertThat(kept.rounds().get(0).reply().words()).isEqualTo("It is on the ward.");
        assertThat(result(reply(kept, HEAD, "Here", "Done")).state()).isEqualTo(State.REPLIED);
    }

    @Test
    void isNotKeptOpenWithoutWords() {
        assertThat(rule(replied().keepOpen(BOARD, SIDE, "", LATER))).isEqualTo("challenge.kept-open-without-words");
        assertThat(rule(lodged().keepOpen(BOARD, SIDE, "Again", LATER))).isEqualTo("challenge.not-replied");
    }

    @Test
    void reopensAClosedActionOnlyWhenItIsUpheld() {
        Challenge upheld = result(lodged().reply(HEAD, true, "It is right.", "We begin again.", LATER));
        Action confirmed = result(signedOff().confirm(AUDITOR, ProofLevel.SAMPLE, NOW));
        Action transferred = inProgress().closed(Closing.of(Closing.Kind.TRANSFERRED, new Mark(OWNER.id(), NOW)));

        assertThat(upheld.reopened(List.of(confirmed), Set.of())).containsExactly(confirmed);
        assertThat(upheld.reopened(List.of(inProgress()), Set.of())).isEmpty();
        assertThat(upheld.reopened(List.of(transferred), Set.of())).isEmpty();
        assertThat(replied().reopened(List.of(confirmed), Set.of())).isEmpty();
        assertThat(lodged().reopened(List.of(confirmed), Set.of())).isEmpty();
        assertThat(upheld.asksForAction(List.of())).as("an action itself is challenged").isFalse();
    }

    @Test
    void reopensOfAnIssueWhatTheAnswererNamesAndAsksForAnActionWhereThatIsNothing() {
        Challenged issue = new Challenged(Challenged.Kind.ISSUE, "B2");
        Challenge upheld = result(result(Challenge.lodge(
                new Lodging(ChallengeId.random(), PlanId.random(), 1, issue, "Why?"), SIDE, BOARD, NOW))
                .reply(HEAD, true, "It is right.", "We begin again.", LATER));
        Action confirmed = result(signedOff().confirm(AUDITOR, ProofLevel.SAMPLE, NOW));
        List<Action> behind = List.of(confirmed, inProgress());

        assertThat(upheld.reopened(behind, Set.of(confirmed.number()))).containsExactly(confirmed);
        assertThat(upheld.asksForAction(List.of(confirmed))).isFalse();
        assertThat(upheld.reopened(behind, Set.of("Z9.9"))).isEmpty();
        assertThat(upheld.asksForAction(List.of())).isTrue();
    }

    @Test
    void waitsForWhoeverHasToMove() {
        Challenge unnamed = result(Challenge.lodge(
                lodging("Why?"), new ChallengedSide(Set.of(), List.of(), false), BOARD, NOW));
        List<Actor> everybody = List.of(BOARD, OTHER_BOARD, HEAD, PROGRAMME_LEAD, OWNER);

        assertThat(everybody.stream().filter(unnamed::waitsFor)).containsExactly(PROGRAMME_LEAD);
        assertThat(everybody.stream().filter(lodged()::waitsFor)).containsExactly(HEAD);
        assertThat(everybody.stream().filter(replied()::waitsFor)).containsExactly(BOARD);
        assertThat(everybody.stream().filter(result(replied().settle(BOARD, SIDE, LATER))::waitsFor)).isEmpty();
    }

    @Test
    void hasSomethingToBeAbout() {
        assertThatThrownBy(() -> new Challenged(Challenged.Kind.THEME, " "))
                .hasMessage("A challenge needs the number of what it is about.");
    }

    private static Decision<Challenge> lodge(Actor by, String words) {
        return Challenge.lodge(lodging(words), SIDE, by, NOW);
    }

    private static Lodging lodging(String words) {
        return new Lodging(ChallengeId.random(), PlanId.random(), 1, Challenged.action("B2.1"), words);
    }

    private static Challenge lodged() {
        return result(lodge(BOARD, "Where is the proof?"));
    }

    private static Challenge replied() {
        return result(reply(lodged(), HEAD, "It is on the ward.", "We will show it."));
    }

    private static Decision<Challenge> reply(Challenge challenge, Actor by, String words, String toDo) {
        return challenge.reply(by, false, words, toDo, LATER);
    }

    private static Actor partner(String name, String agency) {
        return new Actor(new Person(PersonId.random(), Person.Kind.PERSON, name, null, agency, null, null,
                Set.of(Role.PARTNER), Person.State.ACTIVE), Set.of());
    }
}
