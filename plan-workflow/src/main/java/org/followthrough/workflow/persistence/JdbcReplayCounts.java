package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.workflow.application.outbound.ReplayCounts;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what a replay has left in the database. */
@Repository
@Profile("replay")
class JdbcReplayCounts implements ReplayCounts {

    private final JdbcClient jdbc;

    JdbcReplayCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Map<YearMonth, Integer>> mails() {
        Map<String, Map<YearMonth, Integer>> mails = new TreeMap<>();
        jdbc.sql("select kind, created_at from notification where digest_id is null").query((ResultSet row) ->
                count(mails, row.getString("kind"), month(row, "created_at")));
        return mails;
    }

    @Override
    public Map<Integer, Map<YearMonth, Integer>> rungs() {
        Map<Integer, Map<YearMonth, Integer>> rungs = new TreeMap<>();
        jdbc.sql("select rung, fired_at from escalation").query((ResultSet row) ->
                count(rungs, row.getInt("rung"), month(row, "fired_at")));
        return rungs;
    }

    private static <K> void count(Map<K, Map<YearMonth, Integer>> counts, K key, YearMonth month) {
        counts.computeIfAbsent(key, first -> new TreeMap<>()).merge(month, 1, Integer::sum);
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(ActionRow.instant(row, column).atZone(WorkingCalendar.ZONE));
    }
}
