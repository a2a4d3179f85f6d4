package org.followthrough.workflow.persistence;

import java.util.List;
import java.util.Map;
import org.followthrough.workflow.application.outbound.Invariants;
import org.followthrough.workflow.port.CheckInvariants.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invariant as two questions.
 *
 * @param concerned counts what it is about
 * @param broken    selects one word for each row that breaks it
 */
record SqlInvariant(String name, String concerned, String broken) {

    Finding check(JdbcClient jdbc, Map<String, ?> values) {
        long looked = jdbc.sql(concerned).query(Long.class).single();
        List<String> found = jdbc.sql(broken).params(values).query(String.class).list();
        return new Finding(name, looked, found.size(), found.stream().limit(Invariants.EXAMPLES).toList());
    }
}
