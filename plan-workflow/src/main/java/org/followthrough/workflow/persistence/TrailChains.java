package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *
 * <p>Where this node was the last to add to a chain it knows the head, and need not look at it first: the chain is lengthened
 * from there if it still ends there, and its head is read only if somebody else has been at it.
 */
final class TrailChains {

    private static final String ADD = """
            insert into trail (at, act, who, for_whom, plan_id, action_id, from_wording, to_wording, why, refused,
                chain, number, seal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LENGTHEN =
            "update trail_head set length = ?, seal = ? where chain = ? and length = ? and seal = ?";

    private static final String BEGIN = "insert into trail_head (chain, length, seal) values (?, ?, ?)";

    private static final int CHAINS_AT_WORK = 1_000;

    private final JdbcOperations rows;
    private final JdbcClient jdbc;
    private final Cache<UUID, Head> ends = Caffeine.newBuilder().maximumSize(CHAINS_AT_WORK).build();

    TrailChains(JdbcOperations rows) {
        this.rows = rows;
        this.jdbc = JdbcClient.create(rows);
    }

    /** Begins the chain of a plan that is being added, so that no two who write its first line begin it twice. */
    static void begin(JdbcClient jdbc, PlanId plan) {
        Head head = Head.of(plan.value());
        jdbc.sql(BEGIN).params(head.chain(), head.length(), head.seal()).update();
    }

    /** @return where the chains end, to be {@link #remember remembered} once the transaction has committed */
    List<Head> add(Collection<TrailEntry> entries) {
        Map<UUID, List<TrailEntry>> chains = entries.stream().collect(
                Collectors.groupingBy(SealedLine::chainOf, TreeMap::new, Collectors.toList()));
        List<Head> heads = new ArrayList<>();
        chains.forEach((chain, lines) -> heads.add(append(chain, lines)));
        return heads;
    }

    void remember(List<Head> committed) {
        committed.forEach(head -> ends.put(head.chain(), head));
    }

    private Head append(UUID chain, List<TrailEntry> entries) {
        List<SealedLine> lines = Optional.ofNullable(ends.getIfPresent(chain))
                .flatMap(known -> lengthened(known, entries))
                .or(() -> lengthened(held(chain), entries))
                .orElseThrow(() -> new IllegalStateException(
                        "The chain " + chain + " of the trail has grown while it was held."));
        rows.batchUpdate(ADD, lines.stream().map(TrailChains::columns).toList());
        return last(lines);
    }

    /** Keeps the chain from everybody else from here on, if it ends where it is said to; else nothing happens. */
    private Optional<List<SealedLine>> lengthened(Head from, List<TrailEntry> entries) {
        List<SealedLine> lines = sealed(from, entries);
        Head to = last(lines);
        return jdbc.sql(LENGTHEN).params(to.length(), to.seal(), to.chain(), from.length(), from.seal()).update() > 0
                ? Optional.of(lines)
                : Optional.empty();
    }

    private static List<SealedLine> sealed(Head from, List<TrailEntry> entries) {
        List<SealedLine> lines = new ArrayList<>();
        Head head = from;
        for (TrailEntry entry : entries) {
            SealedLine line = SealedLine.after(head, entry);
            lines.add(line);
            head = line.head();
        }
        return lines;
    }

    private static Head last(List<SealedLine> lines) {
        return lines.get(lines.size() - 1).head();
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
