package org.followthrough.workflow.application;

import org.followthrough.workflow.EmbeddedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Rules that look at held rows, on PostgreSQL. */
@SpringBootTest(classes = WholeWorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class PostgresHeldRowsTest extends HeldRowsTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }
}
