package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What acts, imports, the start, and the looks of each node for what is due cost while the number of actions in the
 * installation grows.
 */
final class Upkeep {

    private static final int FIRST_PLAN = 1;
    private static final int ROWS = 1_000;
    private static final int UNMEASURED = 5;
    private static final int SIGN_OFFS = 20;
    private static final int TIMES = 5;
    private static final int LOOKS = 100;
    private static final double MOST_KILOBYTES = 12;
    private static final double KILOBYTE = 1024;
    private static final String BYTES = """
            select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r'""";

    private static final String IMPORTS = "1,000 rows read and saved";
    private static final String SIGN_OFF = "a sign-off";
    private static final String START = "from the start to ready";
    private static final String JOBS = "looking for due jobs, none due";
    private static final String DESKS = "looking for desk clocks that ring, none due";

    private final Installation installation;
    private final int actions;
    private final int starts;
    private final Recount recount;

    /**
     * A measurement.
     *
     * @param actions in the installation
     * @param starts  how often a further node is started to see how long it takes; may be 0
     */
    Upkeep(Installation installation, int actions, int starts) throws IOException {
        this.installation = installation;
        this.actions = actions;
        this.starts = starts;
        this.recount = new Recount(installation.board(), installation.database());
    }

    /** What each takes now; before, in between and afterwards the board pages show what is true. */
    Map<String, Timing> measure() throws Exception {
        Map<String, Timing> timings = new LinkedHashMap<>();
        recount.check(FIRST_PLAN);
        PlanAtWork plan = PlanAtWork.saved(installation, rows());
        timings.put(IMPORTS, Timing.of(1, TIMES, this::readAndSave));
        plan.publish();
        recount.check(plan.number());
        plan.submit(UNMEASURED + SIGN_OFFS);
        recount.check(plan.number());
        timings.put(SIGN_OFF, Timing.of(UNMEASURED, SIGN_OFFS, Timing.all(plan::signOff)));
        recount.check(plan.number());
        if (starts > 0) {
            timings.put(START, Timing.of(0, starts, installation::startAnother));
        }
        timings.put(JOBS, idle("engine-jobs.sql", "engine-job-query.sql"));
        timings.put(DESKS, idle("desk-clocks.sql", "desk-clock-query.sql"));
        return timings;
    }

    /** How much each may grow, by its name. */
    static Map<String, GrowthGoal> goals() {
        return Map.of(IMPORTS, GrowthGoal.OF_IMPORTS, SIGN_OFF, GrowthGoal.OF_ACTS, START, GrowthGoal.OF_ACTS,
                JOBS, GrowthGoal.OF_ACTS, DESKS, GrowthGoal.OF_ACTS);
    }

    private long readAndSave() throws Exception {
        Path another = rows();
        return Timing.all(() -> PlanAtWork.saved(installation, another)).run();
    }

    private Path rows() throws IOException {
        return Spreadsheet.clean(installation.folder().resolve("thousand.xlsx"), ROWS);
    }

    /** The look of a node among as much as waits with so many actions. */
    private Timing idle(String waiting, String look) throws Exception {
        try (Statement statement = installation.database().createStatement()) {
            for (String one : Scripts.statements(waiting, actions)) {
                statement.execute(one);
            }
            String query = Scripts.read(look);
            return Timing.of(UNMEASURED, LOOKS, Timing.all(() -> look(statement, query)));
        }
    }

    private static void look(Statement statement, String query) throws SQLException {
        try (var due = statement.executeQuery(query)) {
            if (due.next()) {
                throw new SQLException("Something is due, and nothing should be.");
            }
        }
    }

    /** Whether the board pages have shown what is true. */
    Finding recounted() {
        return recount.finding("at " + actions + " actions and after " + (UNMEASURED + SIGN_OFFS) + " submissions and sign-offs");
    }

    /** How much of the disk each action takes, with everything about it and its indexes. */
    Finding bytes() throws SQLException {
        return Finding.atMost("growth", "on the disk for each of " + actions + " actions", MOST_KILOBYTES,
                OneNumber.of(installation.database(), BYTES) / KILOBYTE / actions, " KB");
    }
}
