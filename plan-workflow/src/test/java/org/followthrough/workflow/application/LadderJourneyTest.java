package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.engine.TimersInHand;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SubmitAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** What the clock of an action does while the action lies with its manager. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:ladder;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class LadderJourneyTest {

    /** After the agreed date, 27 November, and before the rung that must be answered. */
    private static final Instant OVERDUE = Instant.parse("2026-12-01T09:00:00Z");

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private ReturnAction giveBack;
    @Autowired private Escalations escalations;
    @Autowired private TimersInHand timers;
    @Autowired private CountedEvidence evidence;
    @Autowired private ClockInHand clock;

    private Cast cast;
    private ActionId action;

    @BeforeEach
    void submitAnAction() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        action = plan.get(cast, "A1.1").id();
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        evidence.add(action);
    }

    @Test
    void goesOnAsItWasWhenTheActionComesBackInTime() {
        String timer = timers.waiting(action);
        submit();
        giveBack();

        assertThat(timers.waiting(action)).isEqualTo(timer);
    }

    @Test
    void ringsInVainMeanwhileAndAtOnceWhenTheActionComesBackTooLate() {
        List<Integer> before = rungs();
        submit();
        clock.set(OVERDUE);
        timers.fireDue(action, OVERDUE);
        timers.fireDue(action, OVERDUE);
        assertThat(rungs()).isEqualTo(before);

        giveBack();
        timers.fireDue(action, OVERDUE);

        assertThat(rungs()).hasSize(before.size() + 1).endsWith(1);
        assertThat(timers.waiting(action)).as("the next rung").isNotNull();
    }

    private List<Integer> rungs() {
        return escalations.all(action).stream().map(Escalation::rung).toList();
    }

    private void submit() {
        assertThat(submit.submit(new SubmitAction.Command(cast.owner(), cast.action("A1.1"), "Done.")).isAccepted())
                .isTrue();
    }

    private void giveBack() {
        assertThat(giveBack.giveBack(new ReturnAction.Command(cast.manager(), cast.action("A1.1"), "One ward only.", null))
                .isAccepted()).isTrue();
    }
}
