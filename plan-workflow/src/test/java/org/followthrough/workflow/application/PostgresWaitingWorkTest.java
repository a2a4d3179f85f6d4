package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.EmbeddedDatabase;
import org.followthrough.workflow.application.outbound.ListedActions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits for people on PostgreSQL. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class PostgresWaitingWorkTest extends WaitingWorkTest {

    private static final int LOOKS = 20;
    private static final String PLANNED = "select generic_plans, custom_plans from pg_prepared_statements where statement like ?";

    @Autowired private ListedActions listed;
    @Autowired private SmallPlan small;
    @Autowired private JdbcClient rows;
    @Autowired private TransactionTemplate connection;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }

    /** The driver prepares what it has sent five times, and PostgreSQL plans that five times before it may keep a plan. */
    @Test
    void plansWhatListsShowOnlyAFewTimesAlsoForASingleAction() {
        ActionId one = small.get(small.save(List.of("A1.1")), "A1.1").id();

        Map<String, Object> planned = connection.execute(status -> {
            IntStream.range(0, LOOKS).forEach(look -> assertThat(listed.of(List.of(one))).containsOnlyKeys(one));
            return rows.sql(PLANNED).param("select a.id, p.number plan%where a.id = any%").query().singleRow();
        });

        assertThat(planned).containsEntry("custom_plans", 5L).extractingByKey("generic_plans").isNotEqualTo(0L);
    }
}
