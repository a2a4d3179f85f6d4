package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.workflow.application.outbound.BacklogNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of what waits in the database; of the engine's jobs all but its own cleaning up. */
@Repository
class JdbcBacklogNumbers implements BacklogNumbers {

    private static final String JOBS = " from act_ru_job where handler_type_ <> 'history-cleanup' and ";

    private final JdbcClient jdbc;

    JdbcBacklogNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Due mails(Instant now) {
        long failed = jdbc.sql("select count(*) from notification where failed_at is not null and sent_at is null")
                .query(Long.class).single();
        return jdbc.sql("select count(*), min(try_at) as since from notification where try_at <= ?")
                .param(time(now))
                .query((row, number) -> new Due(row.getLong(1), Optional.ofNullable(ActionRow.instant(row, "since")), failed))
                .single();
    }

    @Override
    public Due jobs(Instant now) {
        Due timers = timers(now);
        Due clocks = jdbc.sql("select count(*), min(due_at) as since from desk_clock where due_at <= ?")
                .param(time(now))
                .query((row, number) -> new Due(row.getLong(1), Optional.ofNullable(ActionRow.instant(row, "since")), 0))
                .single();
        return new Due(timers.count() + clocks.count(),
                Stream.of(timers.since(), clocks.since()).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                timers.failed());
    }

    /** The engine keeps its times without a zone, in that of the JVM, which is UTC. */
    private Due timers(Instant now) {
        long failed = jdbc.sql("select count(*)" + JOBS + "retries_ = 0").query(Long.class).single();
        return jdbc.sql("select count(*), min(duedate_) as since" + JOBS + "retries_ > 0 and suspension_state_ = 1 "
                        + "and duedate_ <= ?")
                .param(LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, number) -> new Due(row.getLong(1),
                        Optional.ofNullable(row.getObject("since", LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC)),
                        failed))
                .single();
    }

    @Override
    public Actions actions(LocalDate today) {
        return jdbc.sql("select count(*), count(case when a.agreed < ? then 1 end) from action a "
                        + "join plan p on p.id = a.plan_id where p.published_at is not null and "
                        + TaskSql.Conditions.OPEN)
                .param(today)
                .query((row, number) -> new Actions(row.getLong(1), row.getLong(2)))
                .single();
    }
}
