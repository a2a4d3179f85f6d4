package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.workflow.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The rows of the nodes that run, on PostgreSQL. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class PostgresRunningNodesTest extends RunningNodesTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }

    @Test
    void carryOthersUntilTheirMinuteIsOver() {
        UUID other = other();
        assertThat(nodes().carryOthersThan(ours())).isTrue();
        setBack(other, 61);
        assertThat(nodes().carryOthersThan(ours())).isFalse();
    }
}
