package org.followthrough.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.plan.PlanId;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private static final PlanId PLAN = PlanId.random();
    private static final List<Action> ACTIONS = List.of(action(1), action(2), action(3), action(4), action(5), action(6));

    @Test
    void isArrangedByWhoeverArrangesContributors() {
        assertThat(Linking.add(ACTIONS.get(0), ACTIONS.get(1), Kind.SEE_ALSO, OWNER, List.of()).isAccepted()).isTrue();
        assertThat(rule(Linking.add(ACTIONS.get(0), ACTIONS.get(1), Kind.SEE_ALSO, STRANGER, List.of())))
                .isEqualTo("link.only-owner-manager-or-programme-lead");
        assertThat(rule(Linking.remove(ACTIONS.get(0), ACTIONS.get(1), Kind.SEE_ALSO, CONTRIBUTOR, List.of())))
                .isEqualTo("link.only-owner-manager-or-programme-lead");
    }

    @Test
    void staysWithinThePlanAndLeadsElsewhere() {
        assertThat(rule(add(0, 0, Kind.SEE_ALSO, List.of()))).isEqualTo("link.to-itself");
        assertThat(rule(Linking.add(ACTIONS.get(0), inProgress(), Kind.SEE_ALSO, OWNER, List.of())))
                .isEqualTo("link.of-another-plan");
    }

    @Test
    void readsTheSameFromBothSidesWhereItOnlySaysSeeAlso() {
        List<ActionLink> all = List.of(result(add(0, 1, Kind.SEE_ALSO, List.of())));

        assertThat(rule(add(1, 0, Kind.SEE_ALSO, all))).isEqualTo("link.exists");
        assertThat(add(1, 0, Kind.DEPENDS_ON, all).isAccepted()).isTrue();
        assertThat(result(Linking.remove(ACTIONS.get(1), ACTIONS.get(0), Kind.SEE_ALSO, OWNER, all)))
                .isEqualTo(all.get(0));
        assertThat(rule(Linking.remove(ACTIONS.get(1), ACTIONS.get(0), Kind.DEPENDS_ON, OWNER, all)))
                .isEqualTo("link.none");
    }

    @Test
    void neverLetsAnActionDependOnItselfByAnyWayRound() {
        Random random = new Random(20120301);
        for (int run = 0; run < 200; run++) {
            List<ActionLink> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Decision<ActionLink> added =
                        add(random.nextInt(ACTIONS.size()), random.nextInt(ACTIONS.size()), Kind.DEPENDS_ON, all);
                if (added instanceof Decision.Accepted<ActionLink> accepted) {
                    all.add(accepted.result());
                }
            }
            assertThat(all).as("a whole order of six has 15 pairs").hasSizeLessThanOrEqualTo(15);
            assertThat(ACTIONS).noneMatch(action -> Linking.closesACircle(
                    new ActionLink(action.id(), action.id(), Kind.SEE_ALSO), all));
            assertThat(all).noneMatch(link -> reaches(link.to(), link.from(), all));
        }
    }

    private static boolean reaches(ActionId from, ActionId to, List<ActionLink> all) {
        return from.equals(to) || all.stream()
                .filter(link -> link.from().equals(from))
                .anyMatch(link -> reaches(link.to(), to, all));
    }

    private static Decision<ActionLink> add(int from, int to, Kind kind, List<ActionLink> all) {
        return Linking.add(ACTIONS.get(from), ACTIONS.get(to), kind, OWNER, all);
    }

    private static Action action(int number) {
        Action sample = inProgress();
        return new Action(new ActionId(UUID.randomUUID()), PLAN, "A1." + number, sample.title(), false, sample.dates(), sample.desks(),
                sample.course(), 0);
    }
}
