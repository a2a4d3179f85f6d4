package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.workflow.EmbeddedDatabase;
import org.followthrough.workflow.application.outbound.RunningNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The rows of the nodes that run, on PostgreSQL. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class PostgresRunningNodesTest {

    private static final UUID OTHER = UUID.fromString("6c1b6f5e-0f0c-4f0e-9a55-2f3d8f1a7c11");

    @Autowired private RunningNodes nodes;
    @Autowired private JdbcClient jdbc;

    private String ours;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }

    @BeforeEach
    void findOurs() {
        ours = jdbc.sql("select models from node").query(String.class).single();
    }

    @AfterEach
    void forgetTheOther() {
        jdbc.sql("delete from node where id = ?").param(OTHER).update();
    }

    @Test
    void carryNoOthersWhereAllCarryTheSame() {
        nodes.run(OTHER, ours);
        assertThat(isThere()).isTrue();
        assertThat(nodes.carryOthersThan(ours)).isFalse();
    }

    @Test
    void countNoMoreOnceTheirMinuteIsOver() {
        nodes.run(OTHER, "of before");
        setBack(OTHER, 61);

        assertThat(nodes.carryOthersThan(ours)).isFalse();

        assertThat(isThere()).as("nobody else clears it away").isFalse();
    }

    @Test
    void countAMinuteLongerEachTimeThatTheySaySo() {
        assertThat(nodes.run(OTHER, "of before")).isFalse();
        assertThat(nodes.run(OTHER, "of before")).isTrue();
        setBack(OTHER, 61);
        assertThat(nodes.run(OTHER, "of before")).as("it did not count any more").isFalse();

        nodes.carryOthersThan(ours);

        assertThat(isThere()).isTrue();
    }

    @Test
    void carryOthersUntilTheirMinuteIsOver() {
        nodes.run(OTHER, "of before");
        assertThat(nodes.carryOthersThan(ours)).isTrue();
        setBack(OTHER, 61);
        assertThat(nodes.carryOthersThan(ours)).isFalse();
    }

    private boolean isThere() {
        return jdbc.sql("select count(*) from node where id = ?").param(OTHER).query(Integer.class).single() == 1;
    }

    private void setBack(UUID node, int seconds) {
        jdbc.sql("update node set counts_until = counts_until - interval '" + seconds + "' second where id = ?").param(node).update();
    }
}
