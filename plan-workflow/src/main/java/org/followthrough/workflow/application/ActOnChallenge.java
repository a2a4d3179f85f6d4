package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.ChallengedSide;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Guise;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.ChallengeSubjects.Subject;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * The order in which every act on a challenge happens: load, ask the rule, save, tell the trail and the reply clock, and
 * then whatever follows from this act. It runs in the transaction of the use case that calls it.
 */
@Component
class ActOnChallenge {

    private final Challenges challenges;
    private final ChallengeSubjects subjects;
    private final Sight sight;
    private final Trail trail;
    private final MatterClocks clocks;
    private final Clock clock;

    ActOnChallenge(
            Challenges challenges,
            ChallengeSubjects subjects,
            Sight sight,
            Trail trail,
            MatterClocks clocks,
            Clock clock) {
        this.challenges = challenges;
        this.subjects = subjects;
        this.sight = sight;
        this.trail = trail;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The rule of an act. */
    @FunctionalInterface
    interface Rule {
        Decision<Challenge> decide(Challenge challenge, ChallengedSide side, Actor actor, Instant at);
    }

    /**
     * @param act the act, as the trail names it
     * @param why the words given, for the trail; may be null
     */
    record Act(String act, PersonId by, ChallengeRef ref, String why) {
    }

    /** An act that has been accepted and saved. */
    record Done(Challenge after, Subject subject, Actor actor, Instant at) {
    }

    Decision<State> run(Act act, Rule rule, Consumer<Done> then) {
        Actor person = sight.actor(act.by());
        Challenge challenge = challenges.find(act.ref())
                .orElseThrow(() -> new NotFoundException("challenge", act.ref().number()));
        Subject subject = subjects.of(challenge.plan(), challenge.about());
        if (!subjects.sees(person, challenge, subject)) {
            throw new NotFoundException("challenge", act.ref().number());
        }
        Instant now = clock.instant();
        ChallengedSide side = ChallengedSide.of(subject.actions());
        Guise<Challenge> guise = Guise.of(person, challenge::isToBeAnsweredBy,
                one -> rule.decide(challenge, side, one, now));
        return carryOut(challenge, subject, act, guise, now, then);
    }

    private Decision<State> carryOut(Challenge challenge, Subject subject, Act act, Guise<Challenge> guise, Instant now,
            Consumer<Done> then) {
        Actor actor = guise.actor();
        Decision<Challenge> decision = guise.decision();
        if (decision instanceof Decision.Refused<Challenge> refused) {
            trail.refuse(refusal(challenge, subject, act.act(), actor, now, refused.refusal()));
        } else {
            Challenge after = ((Decision.Accepted<Challenge>) decision).result();
            challenges.save(after);
            trail.add(line(after, subject, act.act(), actor, now, after.about().number(), act.why(), false));
            ChallengeDesk.follow(clocks, challenge, after);
            then.accept(new Done(after, subject, actor, now));
        }
        return decision.map(Challenge::state);
    }

    static TrailEntry refusal(
            Challenge challenge, Subject subject, String act, Actor actor, Instant at, Refusal refusal) {
        return line(challenge, subject, act, actor, at, String.join("\u001f", refusal.values()), refusal.rule(), true);
    }

    /** A line of the trail; it stands with the action where the challenge is about one. */
    static TrailEntry line(Challenge challenge, Subject subject, String act, Actor actor, Instant at, String to,
            String why, boolean refused) {
        ActionId action = challenge.about().isAction() ? subject.actions().get(0).id() : null;
        PersonId who = actor == null ? null : actor.id();
        PersonId forWhom = actor == null ? null : actor.forWhom().orElse(null);
        return new TrailEntry(at, act, who, forWhom, challenge.plan(), action, null, to, why, refused);
    }
}
