package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trail in the database; it knows how to add and nothing else.
 *
 * <p>Lines are kept back until their transaction is about to commit and are added to their chains then: a chain is held by
 * one transaction at a time, and is held for as short as possible.
 */
@Repository
class JdbcTrail implements Trail {

    private final JdbcClient jdbc;
    private final TrailChains chains;
    private final TransactionTemplate joined;
    private final TransactionTemplate alone;

    JdbcTrail(JdbcClient jdbc, JdbcOperations rows, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.chains = new TrailChains(rows);
        this.joined = new TransactionTemplate(transactions);
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void add(TrailEntry entry) {
        joined.executeWithoutResult(status -> pending().lines.add(entry));
    }

    @Override
    public void addRefusal(TrailEntry entry) {
        alone.executeWithoutResult(status -> add(entry));
    }

    @Override
    public List<TrailEntry> ofAction(ActionId action) {
        return ReadOnce.of(new About(action), () -> jdbc.sql("select " + Columns.TRAIL
                        + " from trail where action_id = ? order by position desc")
                .param(action.value())
                .query((row, number) -> entry(row))
                .list());
    }

    private record About(ActionId action) {
    }

    /** The lines of the current transaction. */
    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance).map(Pending.class::cast)
                .filter(pending -> pending.of(this))
                .findFirst()
                .orElseGet(() -> {
                    Pending pending = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    /** Lines that wait for the end of their transaction. */
    private final class Pending implements TransactionSynchronization {

        private final List<TrailEntry> lines = new ArrayList<>();
        private List<Head> heads = List.of();

        private boolean of(JdbcTrail trail) {
            return trail == JdbcTrail.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            heads = chains.add(lines);
        }

        @Override
        public void afterCommit() {
            chains.remember(heads);
        }
    }

    static TrailEntry entry(ResultSet row) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        UUID action = row.getObject("action_id", UUID.class);
        return new TrailEntry(
                ActionRow.instant(row, "at"),
                row.getString("act"),
                ActionRow.person(row, "who"),
                ActionRow.person(row, "for_whom"),
                plan == null ? null : new PlanId(plan),
                action == null ? null : new ActionId(action),
                row.getString("from_wording"),
                row.getString("to_wording"),
                row.getString("why"),
                row.getBoolean("refused"));
    }
}
