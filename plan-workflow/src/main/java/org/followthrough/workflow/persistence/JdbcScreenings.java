package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.workflow.application.outbound.Screenings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The screenings in the database. Each method is one statement, so that a kill leaves no half of anything. */
@Repository
class JdbcScreenings implements Screenings {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 300;

    private final JdbcClient jdbc;

    JdbcScreenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // Merging with what two nodes insert at the same moment is said differently by each database; a second row of the
    // same file would break on its key, and whoever gives the same file at the same moment is asked to send it again.
    @Override
    public void ask(String sha256, Instant at) {
        jdbc.sql("insert into screening (sha256, asked_at, attempts, try_at) "
                        + "select cast(? as varchar(64)), cast(? as timestamp with time zone), 0, "
                        + "cast(? as timestamp with time zone) "
                        + "where not exists (select 1 from screening where sha256 = ?)")
                .params(sha256, time(at), time(at), sha256)
                .update();
    }

    @Override
    public int askForAll(Instant at) {
        return jdbc.sql("insert into screening (sha256, asked_at, attempts, try_at) "
                        + "select e.sha256, min(e.received_at), 0, cast(? as timestamp with time zone) from evidence e "
                        + "where e.sha256 is not null and not exists "
                        + "(select 1 from screening s where s.sha256 = e.sha256) group by e.sha256")
                .param(time(at))
                .update();
    }

    @Override
    public Map<String, Screening> of(Collection<String> files) {
        Map<String, Screening> known = new HashMap<>();
        if (!files.isEmpty()) {
            jdbc.sql("select " + Columns.SCREENING + " from screening where sha256 in (:files)")
                    .param("files", files)
                    .query((ResultSet row) -> {
                        known.put(row.getString("sha256"), screening(row));
                    });
        }
        return known;
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return jdbc.sql("select sha256, attempts, try_at from screening where try_at <= ? order by try_at limit ?")
                .params(time(now), most)
                .query((row, number) -> new Due(
                        row.getString("sha256"), row.getInt("attempts"), ActionRow.instant(row, "try_at")))
                .list();
    }

    @Override
    public boolean claim(Due due, Instant until) {
        return jdbc.sql("update screening set try_at = ?, attempts = attempts + 1 "
                        + "where sha256 = ? and attempts = ? and try_at = ?")
                .params(time(until), due.sha256(), due.attempts(), time(due.tryAt()))
                .update() == 1;
    }

    @Override
    public void screened(String sha256, Screening screening, Instant at) {
        jdbc.sql("update screening set verdict = ?, found = ?, screened_at = ?, try_at = null, failure = null "
                        + "where sha256 = ?")
                .params(screening.state().name(), cut(screening.found(), LONGEST_NAME), time(at), sha256)
                .update();
    }

    @Override
    public void failed(String sha256, String reason, Instant tryAt) {
        jdbc.sql("update screening set failure = ?, try_at = ? where sha256 = ? and verdict is null")
                .params(cut(reason, LONGEST_REASON), time(tryAt), sha256)
                .update();
    }

    @Override
    public void retry(Instant now) {
        jdbc.sql("update screening set try_at = ? where verdict is null and try_at > ?")
                .params(time(now), time(now))
                .update();
    }

    @Override
    public Waiting waiting() {
        return jdbc.sql("select count(*), min(asked_at) as since, max(failure) as failure from screening "
                        + "where try_at is not null")
                .query((row, number) -> new Waiting(row.getInt(1), Optional.ofNullable(ActionRow.instant(row, "since")),
                        Optional.ofNullable(row.getString("failure"))))
                .single();
    }

    @Override
    public List<Kept> keptAway(int most) {
        return jdbc.sql("select " + Columns.of("s", Columns.SCREENING)
                        + ", e.original_name, p.number as plan, a.number as action from screening s "
                        + "join evidence e on e.sha256 = s.sha256 join action a on a.id = e.action_id "
                        + "join plan p on p.id = a.plan_id where s.verdict in ('INFECTED', 'CLOSED') "
                        + "order by s.screened_at desc, e.id limit ?")
                .param(most)
                .query((row, number) -> new Kept(row.getString("original_name"), row.getInt("plan"),
                        row.getString("action"), screening(row), ActionRow.instant(row, "screened_at")))
                .list();
    }

    private static Screening screening(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? Screening.WAITING
                : new Screening(Screening.State.valueOf(verdict), row.getString("found"));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
