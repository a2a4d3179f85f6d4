package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnEngine
class DeskClockProcessTest {

    private static final Instant FIRST = Instant.parse("2027-04-01T06:00:00Z");
    private static final Instant SECOND = Instant.parse("2027-04-09T06:00:00Z");

    private final Matter matter = new Matter("manager-review", UUID.randomUUID());

    @Autowired
    private DeskClocks clocks;
    @Autowired
    private DeskPorts ports;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;

    @Test
    void remindsAtThePlannedInstantAndPlansAgain() {
        ports.willPlan(matter, FIRST);
        clocks.start(matter);
        assertThat(timers()).extracting(Job::getDuedate).containsExactly(Date.from(FIRST));

        ports.willPlan(matter, SECOND);
        management.executeJob(timers().get(0).getId());

        assertThat(ports.remindersOf(matter)).isOne();
        assertThat(timers()).extracting(Job::getDuedate).containsExactly(Date.from(SECOND));
    }

    @Test
    void plansAnewWhenTheMatterChanges() {
        ports.willPlan(matter, FIRST);
        clocks.start(matter);

        ports.willPlan(matter, SECOND);
        clocks.changed(matter);

        assertThat(timers()).extracting(Job::getDuedate).containsExactly(Date.from(SECOND));
        assertThat(ports.remindersOf(matter)).isZero();
    }

    @Test
    void hasOneClockHoweverOftenTheMatterComesBack() {
        ports.willPlan(matter, FIRST);
        clocks.start(matter);
        ports.willPlan(matter, SECOND);
        clocks.start(matter);

        assertThat(timers()).extracting(Job::getDuedate).containsExactly(Date.from(SECOND));
    }

    @Test
    void endsWhenNothingWaitsAnyMore() {
        ports.willPlan(matter, FIRST);
        clocks.start(matter);

        ports.willPlanNothing(matter);
        clocks.changed(matter);
        clocks.changed(matter);

        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(matter.toString()).count()).isZero();
    }

    private List<Job> timers() {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(matter.toString()).singleResult().getId();
        return management.createJobQuery().processInstanceId(instance).list();
    }
}
