package org.followthrough.workflow.engine;

import org.followthrough.workflow.EmbeddedDatabase;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnEngine
@DirtiesContext
class EngineIndexesOnPostgresqlTest extends EngineIndexesTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        EmbeddedDatabase.register(registry);
    }

    @Override
    protected String numbers(int count) {
        return "generate_series(1, " + count + ") as n";
    }
}
