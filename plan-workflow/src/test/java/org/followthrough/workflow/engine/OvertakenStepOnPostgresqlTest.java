package org.followthrough.workflow.engine;

import org.followthrough.workflow.EmbeddedDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnEngine
class OvertakenStepOnPostgresqlTest extends OvertakenStepTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        EmbeddedDatabase.register(registry);
    }
}
