package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.ProcessModels;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.followthrough.workflow.port.ReadModels.ModelLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What ran on a model that is retired ends, and what takes its place has it. */
@OnEngine
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:retired-clocks;DB_CLOSE_DELAY=-1")
class RetiredProcessesTest {

    private final Matter matter = new Matter("manager-review", UUID.randomUUID());

    @Autowired private RetiredProcesses retired;
    @Autowired private ProcessModels models;
    @Autowired private DeskPorts desks;
    @Autowired private SpringProcessEngineConfiguration engine;
    @Autowired private RepositoryService repository;
    @Autowired private RuntimeService runtime;

    @BeforeEach
    void runAsOfOld() {
        JavaDelegate plan = execution -> execution.setVariable(
                "nextReminderAt", Date.from(Instant.parse("2027-04-01T06:30:00Z")));
        engine.getBeans().put("planDeskReminderDelegate", plan);
        repository.createDeployment().addClasspathResource("retired/desk-clock.bpmn").deploy();
        runtime.startProcessInstanceByKey("desk-clock", matter.toString());
    }

    @Test
    void endWithWhatTakesTheirPlace() {
        assertThat(models.models()).extracting(ModelLine::model).contains("desk-clock");

        assertThat(retired.end()).isEmpty();

        assertThat(desks.takenOver(matter)).isOne();
        assertThat(running()).isZero();
        assertThat(models.models()).extracting(ModelLine::model).doesNotContain("desk-clock");
        assertThat(retired.end()).isEmpty();
        assertThat(desks.takenOver(matter)).as("nothing is left to take over").isOne();
    }

    @Test
    void runOnAndAreNamedWhereNothingTakesTheirPlace() {
        Matter other = new Matter("audit", UUID.randomUUID());
        runtime.startProcessInstanceByKey("desk-clock", other.toString());
        desks.willNotFind(matter);

        assertThat(retired.end()).extracting(LeftBehind::model, LeftBehind::what)
                .containsExactly(tuple("desk-clock", matter.toString()));

        assertThat(running()).isOne();
        assertThat(desks.takenOver(other)).as("one that cannot end keeps none back").isOne();
        desks.willFind(matter);
        assertThat(retired.end()).isEmpty();
        assertThat(running()).isZero();
    }

    private long running() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("desk-clock").count();
    }
}
