package org.followthrough.workflow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.followthrough.workflow.application.outbound.ProcessModels;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.followthrough.workflow.port.ReadModels.ModelLine;
import org.springframework.stereotype.Component;

/** Looks up in the engine which versions of the models are deployed and what runs on each. */
@Component
final class DeployedModels implements ProcessModels {

    private static final Comparator<ProcessDefinition> NEWEST_FIRST = Comparator.comparing(ProcessDefinition::getKey)
            .thenComparing(Comparator.comparing(ProcessDefinition::getVersion).reversed());

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final RetiredProcesses retired;
    private final DeployedInStep inStep;

    DeployedModels(
            RepositoryService repository,
            RuntimeService runtime,
            RetiredProcesses retired,
            DeployedInStep inStep) {
        this.repository = repository;
        this.runtime = runtime;
        this.retired = retired;
        this.inStep = inStep;
    }

    @Override
    public List<ModelLine> models() {
        List<ProcessDefinition> all = repository.createProcessDefinitionQuery().list();
        Map<String, Integer> latest = all.stream().collect(
                Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion, Math::max));
        return all.stream()
                .sorted(NEWEST_FIRST)
                .map(model -> line(model, latest.get(model.getKey()) == model.getVersion()))
                .filter(line -> line.latest() && !retired.contain(line.model()) || line.running() > 0)
                .toList();
    }

    private ModelLine line(ProcessDefinition model, boolean latest) {
        return new ModelLine(model.getKey(), model.getName(), model.getVersionTag(), latest,
                runtime.createProcessInstanceQuery().processDefinitionId(model.getId()).count());
    }

    @Override
    public List<LeftBehind> leftBehind() {
        return inStep.leftBehind();
    }
}
