package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The rows of the nodes that run, on H2. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:nodes;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
class H2RunningNodesTest extends RunningNodesTest {

    @Test
    void areNeverOthersBecauseOnlyOneNodeCanHaveTheFileOpen() {
        other();
        assertThat(nodes().carryOthersThan(ours())).isFalse();
    }
}
