package org.followthrough.workflow.engine;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on the engine with a database in memory, whose timers and mails are fired by hand. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EngineUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "spring.datasource.url=jdbc:h2:mem:engine;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@interface OnEngine {
}
