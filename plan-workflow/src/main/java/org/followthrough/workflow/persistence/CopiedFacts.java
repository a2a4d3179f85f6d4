package org.followthrough.workflow.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.workflow.application.outbound.Invariants;
import org.followthrough.workflow.port.CheckInvariants.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** I6: what is copied to where it is looked for says what a recount says, so that every number on a page is right. */
@Repository
class CopiedFacts implements Invariants {

    /** When an action {@code a} was confirmed or closed; null while it is open. */
    static final String ENDED_AT = "(case when a.closed_as is null or a.closed_as = 'DONE_ANOTHER_WAY' "
            + "then a.confirmed_at else a.closed_at end)";
    /** How an action {@code a} of a plan {@code p} is named among what is broken. */
    static final String ACTION = "cast(p.number as varchar(20)) || '/' || a.number";

    private static final String PROVEN_AT = "(case when a.confirmed_at is null then null else coalesce((select "
            + "max(c.checked_at) from assurance_check c where c.action_id = a.id and c.cycle = a.cycle and c.passed), "
            + "a.confirmed_at) end)";

    private static final String ACCOUNTABLE =
            "(select o.person_id from action_owner o where o.action_id = a.id and o.position = 0)";

    private static final SqlInvariant RECOUNT = new SqlInvariant("I6",
            "select (select count(*) from action) + (select count(*) from action_owner) "
                    + "+ (select count(*) from action_contributor)",
            "select " + ACTION + " from action a join plan p on p.id = a.plan_id where a.proven_at is distinct from "
                    + PROVEN_AT + " or a.confirmed_at is null and a.accountable is distinct from " + ACCOUNTABLE
                    + " or " + OwedAnswers.DIFFERS
                    + beside("action_owner") + beside("action_contributor")
                    + Stream.of(WaitsAtDesk.values()).map(CopiedFacts::turns).collect(Collectors.joining()));

    private final JdbcClient jdbc;

    CopiedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> check(Instant now) {
        return List.of(RECOUNT.check(jdbc, Map.of()));
    }

    private static String turns(WaitsAtDesk what) {
        return " union all select " + ACTION + " from action a join plan p on p.id = a.plan_id where a.id in ("
                + what.differing() + ")";
    }

    private static String beside(String people) {
        return " union all select " + ACTION + " from " + people + " s join action a on a.id = s.action_id "
                + "join plan p on p.id = a.plan_id where s.ended_at is distinct from " + ENDED_AT;
    }
}
