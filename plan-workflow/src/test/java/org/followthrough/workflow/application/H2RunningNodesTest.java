package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.workflow.application.outbound.RunningNodes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the nodes that run, on H2. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:nodes;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
class H2RunningNodesTest {

    private static final UUID OTHER = UUID.fromString("6c1b6f5e-0f0c-4f0e-9a55-2f3d8f1a7c11");

    @Autowired private RunningNodes nodes;
    @Autowired private JdbcClient jdbc;

    @Test
    void areNeverOthersBecauseOnlyOneNodeCanHaveTheFileOpen() {
        assertThat(nodes.run(OTHER, "of before")).isTrue();

        assertThat(nodes.carryOthersThan("of now")).isFalse();
        assertThat(jdbc.sql("select count(*) from node").query(Integer.class).single()).as("what is written").isZero();
    }
}
