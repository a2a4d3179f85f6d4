package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Guise;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.stereotype.Component;

/**
 * The order in which every act on an action happens: load, look whether the step is still open, ask the rule, save,
 * tell the trail, and then whatever follows from this act. Who stands in for somebody acts in their own right where they
 * have it, and else for the absent one. It runs in the transaction of the use case that calls it.
 */
@Component
class ActOnAction {

    private final Actions actions;
    private final Sight sight;
    private final Trail trail;
    private final FollowingDesks desks;
    private final Clock clock;

    ActOnAction(Actions actions, Sight sight, Trail trail, FollowingDesks desks, Clock clock) {
        this.actions = actions;
        this.sight = sight;
        this.trail = trail;
        this.desks = desks;
        this.clock = clock;
    }

    /** The rule of an act. */
    @FunctionalInterface
    interface Rule {
        Decision<Action> decide(Action action, Actor actor, Instant at);
    }

    /** An act that has been accepted and saved; the actor may have acted in somebody's place. */
    record Done(Action before, Action after, Actor actor, Instant at) {

        /** The line that keeps whose hands this was. */
        Actions.Step step(String act, String wording, LocalDate sendAgainBy) {
            return new Actions.Step(after.id(), before.course().cycle(), act, at, actor.id(),
                    actor.forWhom().orElse(null), wording, sendAgainBy);
        }
    }

    /**
     * @param act the act, as the trail names it
     * @param why the reason or words given, for the trail; may be null
     * @param to  what it leads to, for the trail; null leaves that to the date or the stage that it changes
     */
    record Act(String act, PersonId by, ActionRef ref, String why, String to) {

        Act(String act, PersonId by, ActionRef ref, String why) {
            this(act, by, ref, why, null);
        }
    }

    /**
     * Runs an act that needs the action to be at a certain stage.
     *
     * @throws StaleStepException if it is at another; that, too, goes on the trail
     */
    Decision<Stage> at(Stage open, Act act, Rule rule, Consumer<Done> then) {
        Actor actor = sight.actor(act.by());
        Action action = load(act.ref(), actor);
        if (action.isPast(open)) {
            trail.addRefusal(line(action, act.act(), actor, clock.instant(), null, action.number(), "stale-step", true));
            throw new StaleStepException(action.number());
        }
        return run(action, actor, act, rule, then);
    }

    /** Runs an act whose rule itself looks at the stage. */
    Decision<Stage> anywhere(Act act, Rule rule, Consumer<Done> then) {
        Actor actor = sight.actor(act.by());
        return run(load(act.ref(), actor), actor, act, rule, then);
    }

    /** What the rule of an act would say now; nothing is saved and nothing goes on the trail. */
    Decision<Stage> ask(PersonId by, ActionRef ref, Rule rule) {
        Actor actor = sight.actor(by);
        return guise(load(ref, actor), actor, rule, clock.instant()).decision().map(Action::stage);
    }

    private Action load(ActionRef ref, Actor actor) {
        return actions.find(ref)
                .filter(action -> sight.sees(actor, action))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
    }

    private static Guise<Action> guise(Action action, Actor person, Rule rule, Instant at) {
        return Guise.of(person, actor -> actor.isAmong(action.desks().everybody()),
                actor -> rule.decide(action, actor, at));
    }

    private Decision<Stage> run(Action action, Actor person, Act act, Rule rule, Consumer<Done> then) {
        Instant now = clock.instant();
        Guise<Action> guise = guise(action, person, rule, now);
        Actor actor = guise.actor();
        Decision<Action> decision = guise.decision();
        if (decision instanceof Decision.Refused<Action> refused) {
            trail.refuse(refusal(action, act.act(), actor, now, refused.refusal()));
            return decision.map(Action::stage);
        }
        Action after = ((Decision.Accepted<Action>) decision).result();
        actions.save(action, after);
        desks.follow(action, after);
        boolean moved = !Objects.equals(action.dates().agreed(), after.dates().agreed());
        String from = moved ? String.valueOf(action.dates().agreed()) : words(action.stage());
        String to = moved ? String.valueOf(after.dates().agreed()) : words(after.stage());
        trail.add(line(action, act.act(), actor, now, from, act.to() == null ? to : act.to(), act.why(), false));
        then.accept(new Done(action, after, actor, now));
        return decision.map(Action::stage);
    }

    private static TrailEntry refusal(Action action, String act, Actor actor, Instant at, Refusal refusal) {
        return line(action, act, actor, at, null, String.join("\u001f", refusal.values()), refusal.rule(), true);
    }

    private static TrailEntry line(
            Action action, String act, Actor actor, Instant at, String from, String to, String why, boolean refused) {
        return new TrailEntry(at, act, actor.id(), actor.forWhom().orElse(null), action.plan(), action.id(), from, to, why, refused);
    }

    private static String words(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
