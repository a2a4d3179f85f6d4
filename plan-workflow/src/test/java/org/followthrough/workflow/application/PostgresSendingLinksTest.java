package org.followthrough.workflow.application;

import org.followthrough.workflow.EmbeddedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Links to sign in on PostgreSQL. */
@SpringBootTest(classes = DigestsUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class PostgresSendingLinksTest extends SendingLinksTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }
}
