package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionTitle;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.PartsOfPlans;
import org.followthrough.workflow.application.outbound.PartsOfPlans.Behind;
import org.followthrough.workflow.application.outbound.PartsOfPlans.Part;
import org.springframework.stereotype.Component;

/** Finds the actions that stand behind what is challenged, and who may know of it. */
@Component
class ChallengeSubjects {

    private final Actions actions;
    private final PartsOfPlans behind;
    private final Sight sight;

    ChallengeSubjects(Actions actions, PartsOfPlans behind, Sight sight) {
        this.actions = actions;
        this.behind = behind;
        this.sight = sight;
    }

    /** What is challenged, with the actions behind it in the order of the plan. */
    record Subject(Challenged about, String title, List<Action> actions) {
    }

    Subject of(PlanId plan, Challenged about) {
        Part part = new Part(plan, about);
        return ofParts(Set.of(part)).get(part);
    }

    /**
     * What each of them is about. The actions behind an issue or a theme stand only where a challenge is open, because
     * nothing that can be done or seen depends on them any more, and a theme may have very many.
     */
    Map<ChallengeId, Subject> of(Collection<Challenge> challenges) {
        Map<Boolean, Set<Part>> parts = challenges.stream().collect(Collectors.partitioningBy(
                challenge -> challenge.isOpen() || challenge.about().isAction(),
                Collectors.mapping(ChallengeSubjects::part, Collectors.toSet())));
        Map<Part, Subject> subjects = new HashMap<>();
        Map<Part, String> names = behind.names(parts.get(false));
        parts.get(false).forEach(part -> subjects.put(part, subject(
                part, names.containsKey(part) ? new Behind(names.get(part), List.of()) : null, Map.of())));
        subjects.putAll(ofParts(parts.get(true)));
        return challenges.stream().collect(Collectors.toMap(Challenge::id, one -> subjects.get(part(one))));
    }

    private static Part part(Challenge challenge) {
        return new Part(challenge.plan(), challenge.about());
    }

    /** The subject of each of these parts, whether or not there is any action behind it. */
    Map<Part, Subject> ofParts(Set<Part> parts) {
        Map<Part, Behind> found = behind.find(parts);
        Set<ActionId> ids = found.values().stream().flatMap(one -> one.actions().stream()).collect(Collectors.toSet());
        Map<ActionId, Action> known = actions.all(ids).stream().collect(Collectors.toMap(Action::id, Function.identity()));
        return parts.stream().collect(Collectors.toMap(Function.identity(), part -> subject(part, found.get(part), known)));
    }

    private static Subject subject(Part part, Behind behind, Map<ActionId, Action> known) {
        return behind == null
                ? new Subject(part.about(), "", List.of())
                : new Subject(part.about(), part.about().isAction() ? behind.wording() : ActionTitle.of(behind.wording()),
                        behind.actions().stream().map(known::get).toList());
    }

    /**
     * Whether somebody may know of a challenge. People of another agency know of those that their agency lodged, has to
     * answer, or has an action behind.
     */
    boolean sees(Actor actor, Challenge challenge, Subject subject) {
        return sight.seesWholePlans(actor)
                || challenge.challenger().isOrFollows(actor)
                || actor.faces().contains(challenge.answerer())
                || challenge.about().isAction() && sees(actor, subject);
    }

    /** Whether somebody may know of at least one of the actions. */
    boolean sees(Actor actor, Subject subject) {
        return !sight.only(actor, subject.actions()).isEmpty();
    }
}
