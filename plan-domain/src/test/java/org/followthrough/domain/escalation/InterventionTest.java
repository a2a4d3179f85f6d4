package org.followthrough.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.SERVICE_MANAGER;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;

import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Seating;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionLimits;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Actor.Covered;
import org.junit.jupiter.api.Test;

class InterventionTest {

    private static final Answer CLOSE = new Answer.Close("Another team does it.");
    private static final Answer PLAN = new Answer.RecoveryPlan("Two more people from Monday on.");

    private final Intervention intervention = new Intervention(new ExtensionRules(CALENDAR, new ExtensionLimits(20, 3)));

    @Test
    void closesTheActionOfSomebodyElse() {
        assertThat(result(answer(inProgress(), SERVICE_MANAGER, CLOSE)).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void closesNobodysOwnAction() {
        Action own = result(Seating.reassign(inProgress(), PROGRAMME_LEAD, List.of(SERVICE_MANAGER.id()), NOW));
        Covered owner = new Covered(OWNER.person(), Set.of());
        Covered serviceManager = new Covered(SERVICE_MANAGER.person(), Set.of());

        assertThat(rule(answer(own, SERVICE_MANAGER, CLOSE))).isEqualTo("intervene.own-closing");
        assertThat(rule(answer(inProgress(), new Actor(SERVICE_MANAGER.person(), Set.of(), List.of(owner), null), CLOSE)))
                .isEqualTo("intervene.own-closing");
        assertThat(rule(answer(inProgress(),
                new Actor(OWNER.person(), Set.of(), List.of(serviceManager), serviceManager), CLOSE)))
                .isEqualTo("intervene.own-closing");
    }

    @Test
    void takesARecoveryPlanFromTheOwner() {
        Action own = result(Seating.reassign(inProgress(), PROGRAMME_LEAD, List.of(SERVICE_MANAGER.id()), NOW));

        assertThat(result(answer(own, SERVICE_MANAGER, PLAN))).isEqualTo(own);
    }

    private Decision<Action> answer(Action action, Actor by, Answer answer) {
        return intervention.answer(action, new ExtensionLedger(List.of()), by, answer, NOW);
    }
}
