package org.followthrough.domain.challenge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;

/**
 * Those who have to stand up for what is challenged.
 *
 * @param owners         everybody who owns one of the actions
 * @param headsOfService the head of service of each action that has one, in the order of the plan
 * @param mustDo         whether one of the actions answers a "must do", which halves the reply clock
 */
public record ChallengedSide(Set<PersonId> owners, List<PersonId> headsOfService, boolean mustDo) {

    public ChallengedSide {
        owners = Set.copyOf(owners);
        headsOfService = List.copyOf(headsOfService);
    }

    public static ChallengedSide of(Collection<Action> actions) {
        Set<PersonId> owners = new HashSet<>();
        List<PersonId> heads = new ArrayList<>();
        actions.forEach(action -> {
            owners.addAll(action.desks().owners());
            Optional.ofNullable(action.desks().headOfService()).ifPresent(heads::add);
        });
        return new ChallengedSide(owners, heads, actions.stream().anyMatch(Action::mustDo));
    }

    /** Whether somebody, or a group of theirs, or anybody for whom they stand in, owns what is challenged. */
    public boolean holds(Actor person) {
        return person.countsAmong(owners);
    }

    /** The head of service of most of the actions; the challenger is never asked to answer. */
    Optional<PersonId> answererFor(PersonId challenger) {
        Map<PersonId, Integer> counts = new LinkedHashMap<>();
        headsOfService.stream()
                .filter(head -> !Objects.equals(head, challenger))
                .forEach(head -> counts.merge(head, 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream().filter(one -> one.getValue() == most).map(Map.Entry::getKey).findFirst();
    }
}
