package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import org.springframework.test.context.TestPropertySource;

@OnEngine
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:deployer")
class ModelDeployerTest {

    @Autowired
    private ModelDeployer deployer;
    @Autowired
    private RepositoryService repository;
    @TempDir
    private Path elsewhere;

    @BeforeEach
    void keepTheModelsElsewhereToo() throws IOException {
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.*mn")) {
            Files.write(elsewhere.resolve(model.getFilename()), model.getContentAsByteArray());
        }
    }

    @Test
    void keepsOneVersionOfAModelThatHasNotChanged() throws IOException {
        deployer.afterPropertiesSet();
        deployer.deployModels();
        assertThat(versions("action-lifecycle")).isOne();
        assertThat(repository.createDeploymentQuery().count()).as("one of tables and one of processes").isEqualTo(2);
    }

    @Test
    void knowsAModelAgainWhereverItIsReadFrom() {
        deployElsewhere();
        assertThat(versions("action-lifecycle")).isOne();
        assertThat(versions("daily-digest")).isOne();
        assertThat(repository.createDecisionDefinitionQuery().decisionDefinitionKey("escalation-ladder").count())
                .isOne();
    }

    @Test
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void makesANewVersionOfTheModelThatHasChangedOnly() throws IOException {
        Path changed = elsewhere.resolve("action-lifecycle.bpmn");
        Files.writeString(changed, Files.readString(changed).replaceFirst("versionTag=\"[0-9.]+\"", "versionTag=\"99.0.0\""));
        deployElsewhere();
        assertThat(versions("action-lifecycle")).isEqualTo(2);
        assertThat(versions("daily-digest")).isOne();
    }

    private void deployElsewhere() {
        deployer.deploy(elsewhere.toUri() + "*.*mn");
    }

    private long versions(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).count();
    }
}
