package org.followthrough.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.followthrough.domain.digest.Sha256;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code bpmn/} that have changed since they were deployed last, and the body's own tables in their
 * place: tables at the start, processes when {@link DeployedInStep} says so.
 *
 * <p>The engine's own deployment names a model by its path when exploded and by its file when in a jar, so that the same
 * model became a new version of itself.
 */
@Component
final class ModelDeployer implements InitializingBean {

    private static final String MODELS = "classpath*:bpmn/*.bpmn";

    private final RepositoryService repository;
    private final OwnTables own;

    ModelDeployer(RepositoryService repository, OwnTables own) {
        this.repository = repository;
        this.own = own;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        Map<String, byte[]> tables = read("classpath*:bpmn/*.dmn");
        for (Path table : own.files()) {
            tables.put(table.getFileName().toString(), Files.readAllBytes(table));
        }
        deploy(tables);
    }

    void deployModels() {
        deploy(MODELS);
    }

    void deploy(String pattern) {
        deploy(read(pattern));
    }

    /** The SHA-256 of all models with their names. */
    String models() {
        MessageDigest digest = Sha256.begin();
        read(MODELS).forEach((name, model) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(model);
        });
        return Sha256.end(digest);
    }

    private static Map<String, byte[]> read(String pattern) {
        try {
            Map<String, byte[]> models = new TreeMap<>();
            for (Resource model : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                models.put(model.getFilename(), model.getContentAsByteArray());
            }
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The models " + pattern + " cannot be read.", unreadable);
        }
    }

    private void deploy(Map<String, byte[]> models) {
        DeploymentBuilder deployment = repository.createDeployment().name("follow-through").enableDuplicateFiltering(true);
        models.forEach((name, model) -> deployment.addInputStream(name, new ByteArrayInputStream(model)));
        deployment.deploy();
    }
}
