package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Start;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A node of the new version beside one of the version before, whose model is deployed and runs. */
@OnEngine
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:in-step;DB_CLOSE_DELAY=-1")
class DeployedInStepTest {

    private static final Path BEFORE = Path.of("src/test/resources/released/action-lifecycle-1.0.0.bpmn");

    private final ActionId action = new ActionId(UUID.randomUUID());

    @Autowired private ModelDeployer deployer;
    @Autowired private OtherNodes nodes;
    @Autowired private RetiredProcesses retired;
    @Autowired private InstanceMigration migration;
    @Autowired private ActionProcess process;
    @Autowired private ClockPorts clock;
    @Autowired private RepositoryService repository;
    @Autowired private RuntimeService runtime;

    private DeployedInStep node;
    private String older;

    @BeforeEach
    void runOnTheModelOfBefore() throws IOException {
        try (InputStream xml = Files.newInputStream(BEFORE)) {
            repository.createDeployment().name("follow-through").addInputStream("action-lifecycle.bpmn", xml).deploy();
        }
        clock.willPlan(action, Instant.parse("2027-04-01T23:00:00Z"));
        process.start(action, Start.OFFER, false);
        older = latest();
        node = new DeployedInStep(deployer, nodes, retired, migration);
    }

    @AfterEach
    void stop() {
        node.stop();
        nodes.carryOthers(false);
        nodes.wereUnheard(false);
        runtime.createProcessInstanceQuery().list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "the test is over", true));
    }

    @Test
    void deploysNothingWhileTheOtherRunsAndEverythingOnceItDoesNot() {
        nodes.carryOthers(true);
        node.start();
        node.look();
        assertThat(latest()).isEqualTo(older);
        assertThat(model()).isEqualTo(older);

        nodes.carryOthers(false);
        node.look();

        assertThat(latest()).isNotEqualTo(older);
        assertThat(model()).as("what runs is taken along").isEqualTo(latest());
        assertThat(node.leftBehind()).isEmpty();
    }

    @Test
    void letsTheOthersBeHeardAgainFirstWhereNobodyWas() {
        nodes.carryOthers(true);
        node.start();
        nodes.carryOthers(false);
        nodes.wereUnheard(true);
        node.look();
        assertThat(latest()).isEqualTo(older);

        nodes.wereUnheard(false);
        node.look();

        assertThat(latest()).isNotEqualTo(older);
    }

    @Test
    void deploysAtItsStartWhereNoOtherRuns() {
        node.start();
        assertThat(model()).isEqualTo(latest()).isNotEqualTo(older);
    }

    @Test
    void saysThatItRunsFromItsStartToItsStop() {
        int before = nodes.said();
        node.look();
        assertThat(nodes.said()).isEqualTo(before);
        node.start();
        node.look();
        int running = nodes.said();
        assertThat(running).isGreaterThan(before + 1);
        node.stop();
        node.look();
        assertThat(nodes.said()).isEqualTo(running);
    }

    private String latest() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(ProcessNames.ACTION_LIFECYCLE).latestVersion()
                .singleResult().getId();
    }

    private String model() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(action.toString()).singleResult()
                .getProcessDefinitionId();
    }
}
