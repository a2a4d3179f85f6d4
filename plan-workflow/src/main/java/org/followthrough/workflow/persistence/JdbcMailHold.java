package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.workflow.application.outbound.MailHold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hold on all mails: the one row of its table. */
@Repository
class JdbcMailHold implements MailHold {

    private final JdbcClient jdbc;

    JdbcMailHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(Instant since) {
        jdbc.sql("insert into mail_hold (only_row, since) select 1, cast(? as timestamp with time zone) "
                        + "where not exists (select 1 from mail_hold)")
                .param(time(since))
                .update();
    }

    @Override
    public void end() {
        jdbc.sql("delete from mail_hold").update();
    }

    @Override
    public Optional<Instant> since() {
        return jdbc.sql("select since from mail_hold")
                .query((row, number) -> ActionRow.instant(row, "since"))
                .optional();
    }
}
