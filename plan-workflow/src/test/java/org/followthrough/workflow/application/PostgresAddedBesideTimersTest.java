package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.EmbeddedDatabase;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.NewAction;
import org.followthrough.workflow.application.outbound.Plans.NewIssue;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** An action that is added in the middle of a plan whose timers fire, on PostgreSQL: H2 finds rows in their order anyway. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
@Timeout(240)
class PostgresAddedBesideTimersTest {

    @Autowired private SmallPlan small;
    @Autowired private Plans plans;
    @Autowired private Actions actions;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }

    @Test
    void waitsForTheActionsBehindItInTheOrderInWhichTimersHoldThem() {
        Cast cast = small.save();
        Action first = small.get(cast, "A1.2");
        Action second = small.get(cast, "A1.3");
        putIntoAnIssueOfTheirOwn(first, second);
        jdbc.sql("update action set title = title where id = ?").param(first.id().value()).update();
        jdbc.sql("analyze action").update();

        CompletableFuture<Void> adding = transaction.execute(timer -> {
            actions.heldById(first.id());
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> add(first));
            CompletableFuture.runAsync(this::awaitSomebodyWhoWaits).join();
            assertThat(CompletableFuture.supplyAsync(() -> isFree(second)).join()).as("the one behind it").isTrue();
            return waiting;
        });

        adding.join();
        assertThat(jdbc.sql("select number from action where plan_id = ? order by position").param(first.plan().value())
                .query(String.class).list()).containsExactly("A1.1", "A1.4", "A1.2", "A1.3");
    }

    /** The first lies behind the second on the disk once it has been written again; so few are read in that order. */
    private void putIntoAnIssueOfTheirOwn(Action... these) {
        jdbc.sql("insert into issue (plan_id, number, theme_code, wording, report_refs, position) "
                + "select plan_id, 'A2', theme_code, wording, report_refs, 1 from issue where plan_id = ?")
                .param(these[0].plan().value()).update();
        for (Action one : these) {
            jdbc.sql("update action set issue_number = 'A2' where id = ?").param(one.id().value()).update();
        }
    }

    private void add(Action beside) {
        ActionId id = new ActionId(UUID.randomUUID());
        NewAction action = new NewAction(id, "Action A1.4", false, List.of(), new Wording(
                id, "A1.4", "A1", null, null, null, null, "Do A1.4", "27 November 2026", null, null, null));
        transaction.executeWithoutResult(own -> plans.add(beside.plan(),
                new Theme("A", "Assessment"), new NewIssue("A1", "A", "Plans come late", "Para 3"), action));
    }

    private void awaitSomebodyWhoWaits() {
        while (jdbc.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) {
            Thread.yield();
        }
    }

    private boolean isFree(Action action) {
        return !jdbc.sql("select id from action where id = ? for update skip locked").param(action.id().value())
                .query(UUID.class).list().isEmpty();
    }
}
