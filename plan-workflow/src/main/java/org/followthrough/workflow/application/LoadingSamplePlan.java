package org.followthrough.workflow.application;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.KeepingDirectory.Act;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.LoadSamplePlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the sample for an administrator who has nothing to look at yet, whole or not at all. */
@Component
class LoadingSamplePlan implements LoadSamplePlan {

    private final KeepingDirectory keeping;
    private final LoadingSample sample;
    private final Plans plans;
    private final Sight sight;

    LoadingSamplePlan(KeepingDirectory keeping, LoadingSample sample, Plans plans, Sight sight) {
        this.keeping = keeping;
        this.sample = sample;
        this.plans = plans;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOffered(PersonId by) {
        return sight.actor(by).has(Role.ADMINISTRATOR) && plans.all().isEmpty();
    }

    @Override
    @Transactional
    public Decision<Integer> load(PersonId by) {
        Actor actor = sight.actor(by);
        return keeping.run(new Act("sample-loaded", actor, false, ""), () -> plans.all().isEmpty()
                ? Decision.accepted(sample.load())
                : Decision.refused("sample.only-at-first"));
    }
}
