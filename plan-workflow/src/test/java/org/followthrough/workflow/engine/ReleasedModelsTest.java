package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.workflow.application.outbound.ActionProcess.Start.OFFER;
import static org.followthrough.workflow.application.outbound.ActionProcess.Start.SIGN_OFF;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whatever waits on a model that was ever released follows to the model of today, and can be finished there. */
@OnEngine
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:released;DB_CLOSE_DELAY=-1")
class ReleasedModelsTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path TODAY = Path.of("../bpmn");
    private static final Instant RUNG = Instant.parse("2027-04-01T23:00:00Z");
    private static final Instant LATER = Instant.parse("2027-05-01T23:00:00Z");

    private final ActionId action = new ActionId(UUID.randomUUID());

    @Autowired private ActionProcess process;
    @Autowired private InstanceMigration migration;
    @Autowired private ClockPorts clock;
    @Autowired private RepositoryService repository;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private ManagementService management;

    /** A way to bring an action to a wait state, and the user tasks that are open there. */
    private enum Wait {
        OFFERED(Set.of("AssignOwner"), test -> test.process.start(test.action, OFFER, false)),
        AT_WORK(Set.of("ProvideEvidence"), test -> {
            OFFERED.reach.accept(test);
            test.complete(Step.AssignOwner, true);
        }),
        SUBMITTED(Set.of("SignOff"), test -> test.process.start(test.action, SIGN_OFF, false)),
        SIGNED_OFF(Set.of("ConfirmByAudit"), test -> {
            SUBMITTED.reach.accept(test);
            test.complete(Step.SignOff, true);
        }),
        SENT_BACK(Set.of("ProvideEvidence"), test -> {
            SIGNED_OFF.reach.accept(test);
            test.complete(Step.ConfirmByAudit, false);
        }),
        ANSWER_OWED(Set.of("AssignOwner", "Intervene"), test -> test.process.start(test.action, OFFER, true)),
        LADDER_EXHAUSTED(Set.of("AssignOwner"), test -> {
            test.clock.willPlanNothing(test.action);
            test.process.start(test.action, OFFER, false);
        });

        private final Set<String> open;
        private final Consumer<ReleasedModelsTest> reach;

        Wait(Set<String> open, Consumer<ReleasedModelsTest> reach) {
            this.open = open;
            this.reach = reach;
        }
    }

    static Stream<Arguments> everyWaitOfEveryRelease() throws IOException {
        return released("action-lifecycle").stream()
                .flatMap(release -> Stream.of(Wait.values()).map(wait -> Arguments.of(release, wait)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyWaitOfEveryRelease")
    void followsFromEveryWaitStateAndIsFinished(Path release, Wait wait) throws IOException {
        deploy(release);
        clock.willPlan(action, RUNG);
        wait.reach.accept(this);
        assertThat(open()).isEqualTo(wait.open);
        deployToday("action-lifecycle");
        clock.willPlan(action, LATER);

        assertThat(migration.migrate()).isEmpty();

        assertThat(model()).isEqualTo(latest("action-lifecycle"));
        assertThat(open()).isEqualTo(wait.open);
        assertThat(management.createJobQuery().processInstanceId(instance().getId()).singleResult().getDuedate())
                .as("the clock has planned anew").isEqualTo(Date.from(LATER));
        finish();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(action.toString()).count()).isZero();
    }

    @Test
    void leavesBehindAndNamesWhatCannotFollow() throws IOException {
        deployToday("action-lifecycle");
        clock.willPlan(action, RUNG);
        process.start(action, OFFER, false);
        String older = model();
        BpmnModelInstance withoutTheStep = Bpmn.readModelFromFile(TODAY.resolve("action-lifecycle.bpmn").toFile());
        ((UserTask) withoutTheStep.getModelElementById("AssignOwner")).setId("OfferToOwner");
        repository.createDeployment().addModelInstance("action-lifecycle.bpmn", withoutTheStep).deploy();

        List<LeftBehind> left = migration.migrate();

        assertThat(left).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(action.toString());
            assertThat(one.reason()).contains("AssignOwner");
        });
        assertThat(model()).isEqualTo(older);
        assertThat(open()).as("it runs on as it did").containsExactly("AssignOwner");
    }

    @Test
    void keepsTheIdOfEveryWaitStateThatWasEverReleased() throws IOException {
        for (Path release : releases()) {
            BpmnModelInstance then = Bpmn.readModelFromFile(release.toFile());
            String key = then.getModelElementsByType(Process.class).iterator().next().getId();
            BpmnModelInstance now = Bpmn.readModelFromFile(TODAY.resolve(key + ".bpmn").toFile());
            assertThat(waits(now)).as(release.toString()).containsAll(waits(then));
        }
    }

    /** A release is kept with its version in its name; today's version is either among them or not released yet. */
    @Test
    void neverChangesAModelThatWasReleasedUnderItsVersion() throws IOException {
        for (Path release : releases()) {
            BpmnModelInstance then = Bpmn.readModelFromFile(release.toFile());
            Process process = then.getModelElementsByType(Process.class).iterator().next();
            assertThat(release.getFileName()).hasToString(
                    process.getId() + "-" + process.getCamundaVersionTag() + ".bpmn");
            Path today = TODAY.resolve(process.getId() + ".bpmn");
            String tag = Bpmn.readModelFromFile(today.toFile()).getModelElementsByType(Process.class).iterator().next()
                    .getCamundaVersionTag();
            if (tag.equals(process.getCamundaVersionTag())) {
                assertThat(today).as("a changed model needs a new version tag").hasSameTextualContentAs(release);
            }
        }
    }

    @AfterEach
    void endWhatStillRuns() {
        runtime.createProcessInstanceQuery().list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "the test is over", true));
    }

    private void finish() {
        if (open().contains("Intervene")) {
            complete(Step.Intervene, true);
        }
        for (Step step : List.of(Step.AssignOwner, Step.ProvideEvidence, Step.SignOff, Step.ConfirmByAudit)) {
            if (open().contains(step.name())) {
                complete(step, true);
            }
        }
    }

    private void complete(Step step, boolean accepted) {
        process.complete(action, "A4.2", step, accepted);
    }

    private Set<String> open() {
        return new TreeSet<>(tasks.createTaskQuery().processInstanceBusinessKey(action.toString()).list().stream()
                .map(Task::getTaskDefinitionKey).toList());
    }

    private ProcessInstance instance() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(action.toString()).singleResult();
    }

    private String model() {
        return instance().getProcessDefinitionId();
    }

    private String latest(String model) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(model).latestVersion().singleResult().getId();
    }

    private void deployToday(String model) throws IOException {
        deploy(TODAY.resolve(model + ".bpmn"));
    }

    private void deploy(Path model) throws IOException {
        String name = model.getFileName().toString().replaceFirst("-\\d+\\.\\d+\\.\\d+\\.bpmn$", ".bpmn");
        try (InputStream xml = Files.newInputStream(model)) {
            repository.createDeployment().addInputStream(name, xml).deploy();
        }
    }

    private static Set<String> waits(BpmnModelInstance model) {
        Set<String> waits = new TreeSet<>();
        model.getModelElementsByType(UserTask.class).forEach(task -> waits.add(task.getId()));
        model.getModelElementsByType(IntermediateCatchEvent.class).forEach(event -> waits.add(event.getId()));
        return waits;
    }

    private static List<Path> released(String model) throws IOException {
        return releases().stream().filter(file -> file.getFileName().toString().startsWith(model)).toList();
    }

    private static List<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.sorted().toList();
        }
    }
}
