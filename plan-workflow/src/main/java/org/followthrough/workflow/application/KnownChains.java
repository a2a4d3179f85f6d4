package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.application.outbound.Plans;

/**
 * Every chain that there is or has to be.
 *
 * @param plans the numbers of the plans that they belong to
 */
record KnownChains(Set<UUID> chains, Map<UUID, Integer> plans) {

    /** Those found in the database, those of the plans, the one of no plan, and those that were noted and may have gone. */
    static KnownChains of(Collection<UUID> found, Plans plans, Collection<Head> noted) {
        Map<UUID, Integer> numbers = plans.all().stream()
                .collect(Collectors.toMap(plan -> plan.id().value(), Plan::number));
        TreeSet<UUID> chains = new TreeSet<>(found);
        chains.addAll(numbers.keySet());
        chains.add(SealedLine.OF_NO_PLAN);
        noted.forEach(head -> chains.add(head.chain()));
        return new KnownChains(chains, numbers);
    }
}
