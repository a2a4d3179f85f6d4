package org.followthrough.workflow.application;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Rules that look at held rows, on H2. */
@SpringBootTest(classes = WholeWorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.datasource.url=jdbc:h2:mem:heldrows;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class H2HeldRowsTest extends HeldRowsTest {
}
