package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.workflow.application.outbound.RunningNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the nodes that run, on a real database: the test's own and another's. */
abstract class RunningNodesTest {

    private static final UUID OTHER = UUID.fromString("6c1b6f5e-0f0c-4f0e-9a55-2f3d8f1a7c11");

    @Autowired private RunningNodes nodes;
    @Autowired private JdbcClient jdbc;

    private String ours;

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

    RunningNodes nodes() {
        return nodes;
    }

    /** Another node that carries the models of the version before. */
    UUID other() {
        nodes.run(OTHER, "of before");
        return OTHER;
    }

    String ours() {
        return ours;
    }

    private boolean isThere() {
        return jdbc.sql("select count(*) from node where id = ?").param(OTHER).query(Integer.class).single() == 1;
    }

    void setBack(UUID node, int seconds) {
        jdbc.sql("update node set counts_until = counts_until - interval '" + seconds + "' second where id = ?").param(node).update();
    }
}
