package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rungs of published actions, of which all come due in one instant. */
final class DueRungs {

    /** The process on which the ladder of an action runs. */
    static final String PROCESS = "action-lifecycle";

    private static final int LARGEST_PLAN = 1_000;
    private static final String PASS = """
            with passed as (
                update action set agreed = agreed - 210, baseline = baseline - 210, version = version + 1
                where confirmed_at is null and agreed > current_date
                    and plan_id in (select id from plan where number = any (?)) returning id)
            update act_ru_job j set duedate_ = now()
            from act_ru_execution e join passed p on e.business_key_ = p.id::text
            where j.process_instance_id_ = e.proc_inst_id_""";

    private final Installation installation;
    private final List<Integer> plans = new ArrayList<>();

    DueRungs(Installation installation) {
        this.installation = installation;
    }

    /**
     * Publishes as many actions, each of which waits for its next rung then. PostgreSQL is told at once how many there are,
     * as it finds out by itself within a minute.
     */
    void publish(int actions) throws IOException, SQLException {
        Path file = installation.folder().resolve("timers.xlsx");
        for (int left = actions; left > 0; left -= LARGEST_PLAN) {
            PlanAtWork plan = PlanAtWork.saved(installation, Spreadsheet.clean(file, Math.min(left, LARGEST_PLAN)));
            plan.publish();
            plans.add(plan.number());
        }
        try (Statement statement = installation.database().createStatement()) {
            statement.execute("analyze");
        }
    }

    /**
     * Lets seven months pass for those that were published here and are not late, so that the last rung of the ladder is due
     * for each; says how many are. The timer of an action that is late already waits for the weekly rung and is left alone.
     */
    int makeDue() throws SQLException {
        try (PreparedStatement statement = installation.database().prepareStatement(PASS)) {
            statement.setArray(1, installation.database().createArrayOf("integer", plans.toArray()));
            return statement.executeUpdate();
        }
    }

    /** How many rungs have fired in all, or had passed when their action was published. */
    int fired() throws SQLException {
        return installation.number("select count(*) from escalation");
    }
}
