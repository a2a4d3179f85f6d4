package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelConventionsTest {

    private static final Path MODELS = Path.of("../bpmn");

    @ParameterizedTest
    @EnumSource
    void isKeptByEveryModel(ModelConventions convention) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            assertThat(convention.faults(name, read(file))).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isMissedInABrokenModel(ModelConventions convention) {
        BpmnModelInstance broken = Bpmn.readModelFromStream(getClass().getResourceAsStream("/models/broken.bpmn"));
        assertThat(convention.faults("broken.bpmn", broken)).isNotEmpty();
    }

    @Test
    void everyNameInJavaIsUsedByAModel() throws IOException {
        assertThat(all(Process.class, Process::getId))
                .containsExactlyInAnyOrder(ProcessNames.ACTION_LIFECYCLE, ProcessNames.DAILY_DIGEST);
        assertThat(all(Message.class, Message::getName)).containsExactlyInAnyOrderElementsOf(ProcessNames.MESSAGES);
        assertThat(all(ServiceTask.class, task -> task.getCamundaDelegateExpression().replaceAll("[${}]", "")))
                .containsExactlyInAnyOrderElementsOf(ProcessNames.DELEGATES);
        assertThat(models().flatMap(ModelConventions::variables).distinct())
                .containsExactlyInAnyOrderElementsOf(ProcessNames.VARIABLES);
    }

    @Test
    void theUserTasksAreTheStepsThatTheApplicationKnows() throws IOException {
        assertThat(all(UserTask.class, UserTask::getId)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(ActionProcess.Step.values()).map(Enum::name).toList());
    }

    @Test
    void everyModelHasOneTimerWhichIsTriedAsOftenAsTheEngineSays() throws IOException {
        for (Path file : files()) {
            assertThat(ModelConventions.of(read(file), TimerEventDefinition.class)).as(file.toString()).singleElement()
                    .satisfies(timer -> assertThat(((CatchEvent) timer.getParentElement()).getExtensionElements()
                            .getElementsQuery().filterByType(CamundaFailedJobRetryTimeCycle.class).singleResult()
                            .getTextContent()).isEqualTo(Retries.CYCLE));
        }
    }

    private static <E extends ModelElementInstance> List<String> all(
            Class<E> type, Function<E, String> name) throws IOException {
        return models().flatMap(model -> ModelConventions.of(model, type)).map(name).distinct().toList();
    }

    private static Stream<BpmnModelInstance> models() throws IOException {
        return files().stream().map(ModelConventionsTest::read);
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            List<Path> models = files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
            assertThat(models).isNotEmpty();
            return models;
        }
    }
}
