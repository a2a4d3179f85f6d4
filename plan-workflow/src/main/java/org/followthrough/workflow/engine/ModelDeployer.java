package org.followthrough.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code bpmn/} that have changed since the last start.
 *
 * <p>The engine's own deployment names a model by its path when exploded and by its file when in a jar, so that the same
 * model became a new version of itself.
 */
@Component
final class ModelDeployer implements InitializingBean {

    private final RepositoryService repository;

    ModelDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        deploy("classpath*:bpmn/*.*mn");
    }

    void deploy(String pattern) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("follow-through").enableDuplicateFiltering(true);
        for (Resource model : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            try (InputStream xml = model.getInputStream()) {
                deployment.addInputStream(model.getFilename(), xml);
            }
        }
        deployment.deploy();
    }
}
