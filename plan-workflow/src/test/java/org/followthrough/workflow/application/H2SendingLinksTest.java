package org.followthrough.workflow.application;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Links to sign in on H2. */
@SpringBootTest(classes = DigestsUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.datasource.url=jdbc:h2:mem:links;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class H2SendingLinksTest extends SendingLinksTest {
}
