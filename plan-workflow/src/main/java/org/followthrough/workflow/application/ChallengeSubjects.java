package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionTitle;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.springframework.stereotype.Component;

/** Finds the actions that stand behind what is challenged, and who may know of it. */
@Component
class ChallengeSubjects {

    private final Actions actions;
    private final Plans plans;
    private final Sight sight;

    ChallengeSubjects(Actions actions, Plans plans, Sight sight) {
        this.actions = actions;
        this.plans = plans;
        this.sight = sight;
    }

    /** What is challenged, with the actions behind it in the order of the plan; without any there is no such thing. */
    record Subject(Challenged about, String title, List<Action> actions) {
    }

    Subject of(PlanId plan, Challenged about) {
        return reader(plan).of(about);
    }

    /** Reads the subjects of one plan without asking the database again for each. */
    Reader reader(PlanId plan) {
        return new Reader(actions.ofPlan(plan), plans.wordings(plan));
    }

    Map<PlanId, Reader> readers(Collection<Challenge> challenges) {
        Map<PlanId, Reader> readers = new HashMap<>();
        challenges.forEach(challenge -> readers.computeIfAbsent(challenge.plan(), this::reader));
        return readers;
    }

    /** The actions and wordings of one plan. */
    record Reader(List<Action> all, Map<ActionId, Wording> wordings) {

        Subject of(Challenged about) {
            List<Action> behind = all.stream().filter(action -> isBehind(about, wordings.get(action.id()))).toList();
            String title = behind.isEmpty() ? "" : title(about, behind.get(0), wordings.get(behind.get(0).id()));
            return new Subject(about, title, behind);
        }

        private static boolean isBehind(Challenged about, Wording wording) {
            return about.number().equals(switch (about.kind()) {
                case ACTION -> wording.number();
                case ISSUE -> wording.issueNumber();
                case THEME -> wording.themeCode();
            });
        }

        private static String title(Challenged about, Action first, Wording wording) {
            return switch (about.kind()) {
                case ACTION -> first.title();
                case ISSUE -> ActionTitle.of(wording.issueWording());
                case THEME -> ActionTitle.of(wording.themeName());
            };
        }
    }

    /**
     * Whether somebody may know of a challenge. People of another agency know of those that their agency lodged, has to
     * answer, or has an action behind.
     */
    boolean sees(Actor actor, Challenge challenge, Subject subject) {
        return sight.seesWholePlans(actor)
                || challenge.challenger().isOrFollows(actor)
                || actor.id().equals(challenge.answerer())
                || challenge.about().isAction() && sees(actor, subject);
    }

    /** Whether somebody may know of at least one of the actions. */
    boolean sees(Actor actor, Subject subject) {
        return !sight.only(actor, subject.actions()).isEmpty();
    }
}
