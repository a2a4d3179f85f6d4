package org.followthrough.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.ReadProcessPicture;
import org.springframework.stereotype.Component;

/** Draws where an action stands from the engine's own account of it; one that was re-opened, since then. */
@Component
final class ProcessPictures implements ReadProcessPicture {

    private final RepositoryService repository;
    private final HistoryService history;
    /** By their versions, of which there are few and which never change. */
    private final Map<String, String> models = new ConcurrentHashMap<>();

    ProcessPictures(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    @Override
    public ProcessPicture readProcessPicture(ActionId action) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(ProcessNames.ACTION_LIFECYCLE)
                .processInstanceBusinessKey(action.toString())
                .orderByProcessInstanceStartTime().desc()
                .listPage(0, 1).stream().findFirst()
                .map(this::picture)
                .orElseGet(() -> new ProcessPicture(model(latestVersion()), Set.of(), Set.of()));
    }

    private ProcessPicture picture(HistoricProcessInstance process) {
        List<HistoricActivityInstance> visits = history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderPartiallyByOccurrence().asc()
                .list();
        Set<String> active = new HashSet<>();
        visits.stream().filter(visit -> visit.getEndTime() == null).forEach(visit -> active.add(visit.getActivityId()));
        Set<String> done = passed(visits, repository.getBpmnModelInstance(process.getProcessDefinitionId()));
        done.removeAll(active);
        return new ProcessPicture(model(process.getProcessDefinitionId()), active, done);
    }

    /** A node that is visited again undoes everything that lies behind it: that is what a return means. */
    private static Set<String> passed(List<HistoricActivityInstance> visits, BpmnModelInstance model) {
        Set<String> passed = new HashSet<>();
        for (HistoricActivityInstance visit : visits) {
            if (passed.contains(visit.getActivityId())) {
                passed.removeAll(behind(model, visit.getActivityId()));
            }
            if (visit.getEndTime() != null && !visit.isCanceled()) {
                passed.add(visit.getActivityId());
            }
        }
        return passed;
    }

    /** Every node that a token can reach from {@code node}. */
    private static Set<String> behind(BpmnModelInstance model, String node) {
        Collection<SequenceFlow> flows = model.getModelElementsByType(SequenceFlow.class);
        Set<String> found = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(node));
        while (!ahead.isEmpty()) {
            String from = ahead.remove();
            flows.stream()
                    .filter(flow -> flow.getSource().getId().equals(from))
                    .map(flow -> flow.getTarget().getId())
                    .filter(found::add)
                    .forEach(ahead::add);
        }
        return found;
    }

    private String latestVersion() {
        return repository.createProcessDefinitionQuery()
                .processDefinitionKey(ProcessNames.ACTION_LIFECYCLE)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String model(String version) {
        return models.computeIfAbsent(version, this::read);
    }

    private String read(String version) {
        try (InputStream xml = repository.getProcessModel(version)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
