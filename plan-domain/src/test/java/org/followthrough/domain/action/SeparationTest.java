package org.followthrough.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.actor;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Actor.Covered;
import org.followthrough.domain.people.Guise;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.junit.jupiter.api.Test;

/**
 * Every way in which five people, each with or without somebody whom they cover on that day, can submit, sign off and
 * confirm one action: 15,625 of them.
 */
class SeparationTest {

    private static final Person OWNER = actor("Ines Calder", Role.AUDITOR).person();
    private static final Person MANAGER = actor("Rhys Pemberton", Role.MANAGER, Role.AUDITOR).person();
    private static final Person AUDITOR = actor("Teo Lindqvist", Role.AUDITOR).person();
    private static final Person SECOND_AUDITOR = actor("Lotte Marsh", Role.AUDITOR).person();
    private static final Person STRANGER = actor("Nils Abara").person();
    private static final List<Person> EVERYBODY = List.of(OWNER, MANAGER, AUDITOR, SECOND_AUDITOR, STRANGER);

    private static final PersonId GROUP = PersonId.random();

    @Test
    void neverLetsOneHandTakeTwoOfTheThreeStepsInAnyGuise() {
        int whole = 0;
        for (Actor submitter : everyWay()) {
            Guise<Action> submitted = submit(inProgress(), submitter);
            assertThat(submitted.decision().isAccepted())
                    .isEqualTo(submitter.faces().contains(OWNER.id()));
            if (!submitted.decision().isAccepted()) {
                continue;
            }
            for (Actor signer : everyWay()) {
                whole += signOffAndConfirm(submitted, signer);
            }
        }
        assertThat(whole).as("ways that are let through").isPositive();
    }

    private static int signOffAndConfirm(Guise<Action> submitted, Actor signer) {
        Set<PersonId> submitters = submitted.actor().hands();
        Guise<Action> signed = guise(result(submitted.decision()), signer, one ->
                result(submitted.decision()).signOff(one, NOW));
        boolean maySign = signer.faces().contains(MANAGER.id()) && disjoint(signer.faces(), submitters)
                && !signer.faces().contains(OWNER.id());
        assertThat(signed.decision().isAccepted()).as("%s signs off after %s", signer, submitters).isEqualTo(maySign);
        if (!maySign) {
            return 0;
        }
        int whole = 0;
        for (Actor auditor : everyWay()) {
            Guise<Action> confirmed = guise(result(signed.decision()), auditor, one ->
                    result(signed.decision()).confirm(one, ProofLevel.SAMPLE, NOW));
            boolean mayConfirm = isAuditor(auditor) && disjoint(auditor.faces(), submitters)
                    && disjoint(auditor.faces(), signed.actor().hands()) && !auditor.faces().contains(OWNER.id());
            assertThat(confirmed.decision().isAccepted())
                    .as("%s confirms after %s and %s", auditor, submitters, signed.actor().hands())
                    .isEqualTo(mayConfirm);
            whole += mayConfirm ? 1 : 0;
        }
        return whole;
    }

    @Test
    void refusesWhoeverSignedOffToSendTheSameCycleOnceItHasBeenReopenedAndGivenToThem() {
        Actor manager = new Actor(MANAGER, Set.of());
        Action signed = result(result(inProgress().submit(new Actor(OWNER, Set.of()), 1, NOW)).signOff(manager, NOW));
        Action theirs = signed.reopened().staffed(signed.desks().ownedBy(List.of(MANAGER.id())));

        assertThat(theirs.submit(manager, 1, NOW)).isEqualTo(Decision.refused("submit.by-the-signer", "B2.1"));
    }

    @Test
    void namesTheAbsentOneOnlyWhereThePersonHasNoSayThemselves() {
        Actor ownRight = covering(OWNER, STRANGER);
        Actor inPlace = covering(STRANGER, OWNER);

        assertThat(submit(inProgress(), ownRight).actor().forWhom()).isEmpty();
        assertThat(submit(inProgress(), inPlace).actor().forWhom()).contains(OWNER.id());
        assertThat(submit(inProgress(), inPlace).actor().hands()).containsExactlyInAnyOrder(OWNER.id(), STRANGER.id());
    }

    @Test
    void countsACoverAsTheAbsentOneWithoutAnyDeedOfTheirs() {
        Action submitted = result(submit(inProgress(), new Actor(OWNER, Set.of())).decision());

        assertThat(submitted.signOff(covering(MANAGER, OWNER), NOW).isAccepted()).isFalse();
        assertThat(submitted.signOff(new Actor(MANAGER, Set.of()), NOW).isAccepted()).isTrue();
    }

    @Test
    void remembersACoversHandAfterTheCoverHasEnded() {
        Action submitted = result(submit(inProgress(), covering(MANAGER, OWNER)).decision());

        assertThat(submitted.signOff(new Actor(MANAGER, Set.of()), NOW).isAccepted()).isFalse();
        Guise<Action> byTheirCover =
                guise(submitted, covering(SECOND_AUDITOR, MANAGER), one -> submitted.signOff(one, NOW));
        assertThat(byTheirCover.decision().isAccepted()).isFalse();
    }

    @Test
    void countsACoverAsEveryGroupOfTheAbsentOne() {
        Action owned = result(
                Seating.reassign(offered(), actor("Maud Eccles", Role.PROGRAMME_LEAD), List.of(GROUP), NOW));
        Actor cover = new Actor(MANAGER, Set.of(), List.of(new Covered(OWNER, Set.of(GROUP))), null);
        Guise<Action> accepted = guise(owned, cover, one -> owned.accept(one, NOW));

        assertThat(accepted.decision().isAccepted()).isTrue();
        assertThat(accepted.actor().forWhom()).contains(OWNER.id());
        Action submitted = result(result(accepted.decision()).submit(accepted.actor(), 1, NOW));
        assertThat(Separation.isOwnersHand(submitted, new Actor(MANAGER, Set.of()))).isTrue();
    }

    @Test
    void givesACoverNoneOfTheRolesOfTheAbsentOneButTheAuditors() {
        Person lead = actor("Maud Eccles", Role.PROGRAMME_LEAD).person();
        Actor cover = covering(STRANGER, lead).guises().get(1);

        assertThat(cover.has(Role.PROGRAMME_LEAD)).isFalse();
        assertThat(Withdrawal.withdraw(offered(), cover, "No longer needed", NOW).isAccepted()).isFalse();
        assertThat(covering(STRANGER, AUDITOR).guises().get(1).speaksAs(Role.AUDITOR)).isTrue();
    }

    private static Action inProgress() {
        Action offered = offered();
        Action staffed = offered.staffed(new Desks(
                List.of(OWNER.id()), List.of(), MANAGER.id(), null, null, null, AUDITOR.id()));
        return result(staffed.accept(new Actor(OWNER, Set.of()), NOW));
    }

    private static Guise<Action> submit(Action action, Actor person) {
        return guise(action, person, one -> action.submit(one, 1, NOW));
    }

    private static Guise<Action> guise(Action action, Actor person, Function<Actor, Decision<Action>> rule) {
        return Guise.of(person, one -> one.isAmong(action.desks().everybody()), rule);
    }

    /** Each person as themselves alone, and standing in for each of the others. */
    private static List<Actor> everyWay() {
        List<Actor> ways = new ArrayList<>();
        for (Person person : EVERYBODY) {
            ways.add(new Actor(person, Set.of()));
            EVERYBODY.stream().filter(other -> other != person).forEach(other -> ways.add(covering(person, other)));
        }
        return ways;
    }

    private static Actor covering(Person person, Person absent) {
        return new Actor(person, Set.of(), List.of(new Covered(absent, Set.of())), null);
    }

    private static boolean isAuditor(Actor actor) {
        return Stream.concat(Stream.of(actor.person()), actor.covered().stream().map(Covered::person))
                .anyMatch(person -> person.has(Role.AUDITOR));
    }

    private static boolean disjoint(Set<PersonId> some, Set<PersonId> others) {
        Set<PersonId> both = new HashSet<>(some);
        both.retainAll(others);
        return both.isEmpty();
    }
}
