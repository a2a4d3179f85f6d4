package org.followthrough.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code bpmn/} that have changed since the last start, and the body's own tables in their place.
 *
 * <p>The engine's own deployment names a model by its path when exploded and by its file when in a jar, so that the same
 * model became a new version of itself.
 */
@Component
final class ModelDeployer implements InitializingBean {

    private final RepositoryService repository;
    private final OwnTables own;

    ModelDeployer(RepositoryService repository, OwnTables own) {
        this.repository = repository;
        this.own = own;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        deploy("classpath*:bpmn/*.*mn");
    }

    void deploy(String pattern) throws IOException {
        Map<String, Resource> models = new TreeMap<>();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            models.put(model.getFilename(), model);
        }
        own.files().forEach(table -> models.put(table.getFileName().toString(), new FileSystemResource(table)));
        DeploymentBuilder deployment = repository.createDeployment().name("follow-through").enableDuplicateFiltering(true);
        for (Map.Entry<String, Resource> model : models.entrySet()) {
            try (InputStream xml = model.getValue().getInputStream()) {
                deployment.addInputStream(model.getKey(), xml);
            }
        }
        deployment.deploy();
    }
}
