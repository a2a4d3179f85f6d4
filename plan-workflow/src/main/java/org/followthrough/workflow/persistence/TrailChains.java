package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.domain.trail.TrailEntry;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Adds lines to the chains of the trail, as the last thing that a transaction does: from then until it ends nobody else
 * adds to the same chain. Several chains are taken in one order, so that no two transactions wait for each other.
 */
final class TrailChains {

    private static final String ADD = """
            insert into trail (at, act, who, for_whom, plan_id, action_id, from_wording, to_wording, why, refused,
                chain, number, seal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String BEGIN = "insert into trail_head (chain, length, seal) values (?, ?, ?)";

    private final JdbcOperations rows;
    private final JdbcClient jdbc;

    TrailChains(JdbcOperations rows) {
        this.rows = rows;
        this.jdbc = JdbcClient.create(rows);
    }

    /** Begins the chain of a plan that is being added, so that no two who write its first line begin it twice. */
    static void begin(JdbcClient jdbc, PlanId plan) {
        Head head = Head.of(plan.value());
        jdbc.sql(BEGIN).params(head.chain(), head.length(), head.seal()).update();
    }

    void add(Collection<TrailEntry> entries) {
        Map<UUID, List<TrailEntry>> chains = entries.stream().collect(
                Collectors.groupingBy(SealedLine::chainOf, TreeMap::new, Collectors.toList()));
        chains.forEach((chain, lines) -> append(held(chain), lines));
    }

    private void append(Head held, List<TrailEntry> entries) {
        List<Object[]> lines = new ArrayList<>();
        Head head = held;
        for (TrailEntry entry : entries) {
            SealedLine line = SealedLine.after(head, entry);
            lines.add(columns(line));
            head = line.head();
        }
        rows.batchUpdate(ADD, lines);
        jdbc.sql("update trail_head set length = ?, seal = ? where chain = ?")
                .params(head.length(), head.seal(), head.chain())
                .update();
    }

    /** The head of a chain, kept from everybody else until the transaction ends. */
    private Head held(UUID chain) {
        return jdbc.sql("select length, seal from trail_head where chain = ? for update")
                .param(chain)
                .query((row, number) -> new Head(chain, row.getLong("length"), row.getString("seal")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("The head of the chain " + chain + " of the trail is missing."));
    }

    private static Object[] columns(SealedLine line) {
        TrailEntry entry = line.entry();
        return new Object[] {time(entry.at()), entry.act(), ActionRow.id(entry.who()), ActionRow.id(entry.forWhom()),
            plan(entry.plan()), action(entry.action()), entry.from(), entry.to(), entry.why(), entry.refused(),
            line.chain(), line.number(), line.seal()};
    }

    private static UUID plan(PlanId plan) {
        return plan == null ? null : plan.value();
    }

    private static UUID action(ActionId action) {
        return action == null ? null : action.value();
    }
}
