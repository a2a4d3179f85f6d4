package org.followthrough.workflow.persistence;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What waits at desks of open actions for a decision. Whose turn it is stands beside it, copied from the action:
 * who is asked finds it without looking up what everybody else is asked. It is null once the action has ended.
 */
enum WaitsAtDesk {

    EXTENSION("extension", "w.granted is null", Map.of("decider", "case w.tier when 'SERVICE_MANAGER' then a.service_manager "
            + "when 'HEAD_OF_SERVICE' then a.head_of_service when 'DIRECTOR' then a.director end")),

    CLOSING("closing_proposal", "w.decided_at is null and w.lapsed_at is null",
            Map.of("head_of_service", "a.head_of_service", "director", "a.director")),

    BLOCKAGE("blockage", "w.agreed_at is null and w.ended_at is null and w.lapsed_at is null", Map.of("manager", "a.manager"));

    private static final String SAID = "(select case when " + TaskSql.Conditions.OPEN
            + " then %s end from action a where a.id = w.action_id)";

    private final String table;
    private final String waits;
    private final Map<String, String> turns;

    /**
     * @param waits when a row {@code w} waits
     * @param turns the columns that say whose turn it is, with what action {@code a} says of that
     */
    WaitsAtDesk(String table, String waits, Map<String, String> turns) {
        this.table = table;
        this.waits = waits;
        this.turns = turns.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, turn -> SAID.formatted("(" + turn.getValue() + ")")));
    }

    /** The name of this, if it waits at desks of actions {@code :actions}. */
    String waiting() {
        return "select '" + name() + "' from " + table + " w where w.action_id = any(:actions) and " + waits;
    }

    /** Copies anew what waits of actions {@code :actions}. */
    String copied() {
        return turns.entrySet().stream().map(turn -> turn.getKey() + " = " + turn.getValue())
                .collect(Collectors.joining(", ", "update " + table + " w set ", ""))
                + " where w.action_id = any(:actions) and " + waits;
    }

    /** The ids of the actions of rows that wait and say something else than their action. */
    String differing() {
        return turns.entrySet().stream().map(turn -> "w." + turn.getKey() + " is distinct from " + turn.getValue())
                .collect(Collectors.joining(" or ", "select w.action_id from " + table + " w where " + waits + " and (", ")"));
    }
}
