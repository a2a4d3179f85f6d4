package org.followthrough.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.JOINT_OWNER;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;
import static org.followthrough.domain.Sample.signedOff;
import static org.followthrough.domain.Sample.submitted;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Seating;
import org.followthrough.domain.action.Withdrawal;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.handover.HandOver.Ending;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Actor.Covered;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final Instant LATER = NOW.plusSeconds(86_400);
    private static final Actor PARTNER = partner("Uma Derry", "Fenwick Trust", Person.State.ACTIVE);
    private static final Actor COLLEAGUE = partner("Ivo Stark", "Fenwick Trust", Person.State.ACTIVE);
    private static final Actor POLICE = partner("Colm Reyes", "Northmarch Police", Person.State.ACTIVE);

    private static final SendingSide SIDE = new SendingSide(Set.of(OWNER.id(), JOINT_OWNER.id()), Set.of());

    private final Action action = inProgress();

    @Test
    void isOfferedByTheProgrammeLeadOrAnOwner() {
        for (Actor sender : List.of(PROGRAMME_LEAD, OWNER, JOINT_OWNER)) {
            assertThat(offer(action, sender, "They run the clinics.").isAccepted()).isTrue();
        }
        for (Actor other : List.of(MANAGER, STRANGER, PARTNER)) {
            assertThat(rule(offer(action, other, "They run the clinics.")))
                    .isEqualTo("hand-over.only-programme-lead-or-owner");
        }
    }

    @Test
    void remembersTheAgencyAndWaits() {
        HandOver handOver = open();

        assertThat(handOver.state()).isEqualTo(State.OFFERED);
        assertThat(handOver.isOpen()).isTrue();
        assertThat(handOver.agency()).isEqualTo("Fenwick Trust");
        assertThat(handOver.offered()).isEqualTo(new Mark(OWNER.id(), NOW));
    }

    @Test
    void isOfferedOnlyWhileTheWorkIsWithTheOwner() {
        assertThat(offer(offered(), OWNER, "Theirs").isAccepted()).isTrue();
        assertThat(rule(offer(submitted(), OWNER, "Theirs"))).isEqualTo("hand-over.not-with-owner");
        assertThat(rule(offer(signedOff(), OWNER, "Theirs"))).isEqualTo("hand-over.not-with-owner");
        assertThat(rule(offer(withdrawn(), OWNER, "Theirs"))).isEqualTo("hand-over.not-with-owner");
    }

    @Test
    void isOfferedOnce() {
        assertThat(rule(HandOver.offer(action, true, POLICE.person(), SIDE, OWNER, "Theirs", NOW)))
                .isEqualTo("hand-over.offered-already");
    }

    @Test
    void isOfferedToAPersonOfAnotherAgencyWhoCanAnswer() {
        Person nobody = partner("Ada Winter", "Fenwick Trust", Person.State.NOT_YET_INVITED).person();
        Person group = new Person(PersonId.random(), Person.Kind.GROUP, "Fenwick board", null, "Fenwick Trust", null,
                null, Set.of(), Person.State.ACTIVE);

        assertThat(rule(HandOver.offer(action, false, STRANGER.person(), SIDE, OWNER, "Theirs", NOW)))
                .isEqualTo("hand-over.to-no-agency");
        assertThat(rule(HandOver.offer(action, false, group, SIDE, OWNER, "Theirs", NOW)))
                .isEqualTo("hand-over.to-no-agency");
        assertThat(rule(HandOver.offer(action, false, nobody, SIDE, OWNER, "Theirs", NOW)))
                .isEqualTo("hand-over.to-nobody-who-can-accept");
    }

    @Test
    void isOfferedByNobodyOfAnotherAgency() {
        Action theirs = ownedBy(PARTNER);

        assertThat(theirs.isOwner(PARTNER)).isTrue();
        assertThat(rule(HandOver.offer(theirs, false, POLICE.person(), side(PARTNER), PARTNER, "Theirs", NOW)))
                .isEqualTo("hand-over.only-programme-lead-or-owner");
        assertThat(HandOver.offer(theirs, false, POLICE.person(), side(PARTNER), PROGRAMME_LEAD, "Theirs", NOW).isAccepted())
                .isTrue();
    }

    @Test
    void isOfferedToNobodyWhoOwnsItNorToTheirAgency() {
        for (Actor agency : List.of(PARTNER, COLLEAGUE)) {
            assertThat(rule(HandOver.offer(ownedBy(PARTNER), false, agency.person(), side(PARTNER), PROGRAMME_LEAD, "Theirs",
                    NOW))).isEqualTo("hand-over.to-sending-side");
        }
        assertThat(rule(HandOver.offer(action, false, PARTNER.person(),
                new SendingSide(Set.of(PARTNER.id()), Set.of()), PROGRAMME_LEAD, "Theirs", NOW)))
                .isEqualTo("hand-over.to-sending-side");
    }

    @Test
    void isAcceptedByNobodyWhoOwnsItByThenNorByTheirAgency() {
        HandOver open = open();
        Actor standIn = new Actor(COLLEAGUE.person(), Set.of(), List.of(new Covered(PARTNER.person(), Set.of())), null);
        SendingSide byHimself = new SendingSide(Set.of(PARTNER.id()), Set.of());

        for (Actor agency : List.of(PARTNER, COLLEAGUE)) {
            assertThat(rule(open.accept(ownedBy(PARTNER), agency, side(PARTNER), "", LATER)))
                    .isEqualTo("hand-over.accepted-by-sending-side");
        }
        assertThat(rule(open.accept(action, standIn, byHimself, "", LATER))).isEqualTo("hand-over.accepted-by-sending-side");
        assertThat(open.accept(action, COLLEAGUE, byHimself, "", LATER).isAccepted()).isTrue();
        assertThat(open.bounce(ownedBy(PARTNER), PARTNER, "Ours already", LATER).isAccepted()).isTrue();
    }

    @Test
    void isOfferedWithAReason() {
        assertThat(rule(offer(action, OWNER, " "))).isEqualTo("hand-over.without-reason");
    }

    @Test
    void isAcceptedByAnybodyOfTheAgency() {
        for (Actor agency : List.of(PARTNER, COLLEAGUE)) {
            HandOver accepted = result(open().accept(action, agency, SIDE, "", LATER));

            assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
            assertThat(accepted.ended()).isEqualTo(new Ending(State.ACCEPTED, new Mark(agency.id(), LATER), ""));
        }
    }

    @Test
    void isAnsweredByNobodyElse() {
        for (Actor other : List.of(OWNER, PROGRAMME_LEAD, POLICE, STRANGER)) {
            assertThat(rule(open().accept(action, other, SIDE, "", LATER))).isEqualTo("hand-over.only-agency");
            assertThat(rule(open().bounce(action, other, "No", LATER))).isEqualTo("hand-over.only-agency");
        }
    }

    @Test
    void isBouncedWithAReason() {
        HandOver bounced = result(open().bounce(action, PARTNER, "Not our patients.", LATER));

        assertThat(bounced.state()).isEqualTo(State.BOUNCED);
        assertThat(bounced.ended().words()).isEqualTo("Not our patients.");
        assertThat(rule(open().bounce(action, PARTNER, "", LATER))).isEqualTo("hand-over.bounced-without-reason");
    }

    @Test
    void isTakenBackBySenderWithAReason() {
        assertThat(result(open().takeBack(action, PROGRAMME_LEAD, "We keep it.", LATER)).state())
                .isEqualTo(State.TAKEN_BACK);
        assertThat(rule(open().takeBack(action, OWNER, "", LATER))).isEqualTo("hand-over.taken-back-without-reason");
        assertThat(rule(open().takeBack(action, PARTNER, "No", LATER)))
                .isEqualTo("hand-over.only-programme-lead-or-owner");
    }

    @Test
    void endsOnce() {
        List<HandOver> ended = List.of(result(open().accept(action, PARTNER, SIDE, "", LATER)),
                result(open().bounce(action, PARTNER, "No", LATER)),
                result(open().takeBack(action, OWNER, "Ours", LATER)));

        for (HandOver over : ended) {
            assertThat(rule(over.accept(action, PARTNER, SIDE, "", LATER))).isEqualTo("hand-over.not-open");
            assertThat(rule(over.bounce(action, PARTNER, "No", LATER))).isEqualTo("hand-over.not-open");
            assertThat(rule(over.takeBack(action, OWNER, "No", LATER))).isEqualTo("hand-over.not-open");
        }
    }

    @Test
    void isNotAcceptedOnceTheOwnerHasSentTheWork() {
        assertThat(rule(open().accept(submitted(), PARTNER, SIDE, "", LATER))).isEqualTo("hand-over.no-longer-with-owner");
        assertThat(open().bounce(submitted(), PARTNER, "Done already", LATER).isAccepted()).isTrue();
    }

    @Test
    void tellsTheOneWhoOfferedAndTheOwners() {
        HandOver byLead = result(offer(action, PROGRAMME_LEAD, "Theirs"));

        assertThat(byLead.senders(action)).containsExactly(PROGRAMME_LEAD.id(), OWNER.id(), JOINT_OWNER.id());
        assertThat(open().senders(action)).containsExactly(OWNER.id(), JOINT_OWNER.id());
    }

    @Test
    void hasNoEndingThatIsAnOffer() {
        assertThatThrownBy(() -> new Ending(State.OFFERED, new Mark(OWNER.id(), NOW), ""))
                .hasMessage("An offer is no ending.");
    }

    private HandOver open() {
        return result(offer(action, OWNER, "They run the clinics."));
    }

    private static Decision<HandOver> offer(Action action, Actor by, String why) {
        return HandOver.offer(action, false, PARTNER.person(), SIDE, by, why, NOW);
    }

    private static Action ownedBy(Actor owner) {
        return result(Seating.reassign(inProgress(), PROGRAMME_LEAD, List.of(owner.id()), NOW));
    }

    private static SendingSide side(Actor owner) {
        return new SendingSide(Set.of(owner.id()), Set.of(owner.person().agency()));
    }

    private static Action withdrawn() {
        return result(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, "Another way", NOW));
    }

    private static Actor partner(String name, String agency, Person.State state) {
        return new Actor(new Person(PersonId.random(), Person.Kind.PERSON, name, null, agency, null, null,
                Set.of(Role.PARTNER), state), Set.of());
    }
}
