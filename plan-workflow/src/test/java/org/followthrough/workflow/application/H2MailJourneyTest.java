package org.followthrough.workflow.application;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** The way of a mail on H2. */
@SpringBootTest(classes = MailsUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "logging.level.root=off",
    "spring.datasource.url=jdbc:h2:mem:mails;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class H2MailJourneyTest extends MailJourneyTest {
}
