package org.followthrough.workflow.application;

import org.springframework.boot.test.context.SpringBootTest;

/** What people of another agency may know of on H2. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:slice;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
class H2SliceTest extends SliceTest {
}
