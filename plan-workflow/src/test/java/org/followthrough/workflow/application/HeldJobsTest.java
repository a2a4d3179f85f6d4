package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.workflow.application.outbound.HeldJobs;
import org.followthrough.workflow.port.PublishPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs that a killed node held, on a real database. */
abstract class HeldJobsTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private HeldJobs held;
    @Autowired private JdbcClient jdbc;

    private int jobs;

    @BeforeEach
    void isKilledWithAllJobsInHand() {
        publish.publish(plan.save().publication());
        jobs = jdbc.sql("update act_ru_job set lock_owner_ = 'quay-1', lock_exp_time_ = current_timestamp").update();
    }

    @Test
    void areGivenBackAtTheNextStartOfThatNode() {
        assertThat(jobs).isPositive();

        assertThat(held.giveBack("quay-1")).isEqualTo(jobs);

        assertThat(stillHeld()).isZero();
        assertThat(held.giveBack("quay-1")).isZero();
    }

    @Test
    void countAsChanged() {
        int before = revisions();

        held.giveBack("quay-1");

        assertThat(revisions()).isEqualTo(before + jobs);
    }

    int jobs() {
        return jobs;
    }

    int givenBackTo(String node) {
        return held.giveBack(node);
    }

    int stillHeld() {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null").query(Integer.class).single();
    }

    private int revisions() {
        return jdbc.sql("select sum(rev_) from act_ru_job").query(Integer.class).single();
    }
}
