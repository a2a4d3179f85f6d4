package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.workflow.application.outbound.MailQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The queue of mails in the database: the notifications that have a time at which they are to be tried.
 *
 * <p>Only the first due mail of a recipient can be claimed, and its lock stands for the whole row of them: a sender that
 * has it takes the later ones of that recipient along, and another one finds nothing of theirs to begin with. The later
 * ones are locked too: a mail that was written before the first, but whose act ended only after it had been taken, is a
 * first one of its own, and must not bring along what another sender has.
 */
@Repository
class JdbcMailQueue implements MailQueue {

    private static final int LONGEST_REASON = 1000;
    private static final String DUE = "n.try_at <= :now and (n.claimed_until is null or n.claimed_until <= :now)";
    private static final String FIRST = "select n.recipient from notification n where " + DUE
            + " and not exists (select 1 from mail_hold) and not exists (select 1 from notification e "
            + "where e.recipient = n.recipient and e.try_at <= :now and (e.created_at < n.created_at "
            + "or e.created_at = n.created_at and e.id < n.id)) "
            + "order by n.try_at, n.created_at fetch first :most rows only for update skip locked";
    private static final String THEIRS = "select n.id from notification n where n.recipient in (:recipients) and " + DUE
            + " order by n.created_at, n.id fetch first :most rows only for update skip locked";
    private static final String NO_LONGER_CLAIMED = "claimed_by = null, claimed_until = null";

    private final JdbcClient jdbc;

    JdbcMailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Queued> take(UUID sender, Instant now, Instant until, int most) {
        List<UUID> recipients = jdbc.sql(FIRST).param("now", time(now)).param("most", most).query(UUID.class).list();
        if (recipients.isEmpty()) {
            return List.of();
        }
        List<UUID> mails = jdbc.sql(THEIRS).param("recipients", recipients).param("now", time(now)).param("most", most)
                .query(UUID.class)
                .list();
        jdbc.sql("update notification set claimed_by = :sender, claimed_until = :until where id in (:mails)")
                .param("sender", sender)
                .param("until", time(until))
                .param("mails", mails)
                .update();
        return read(mails);
    }

    private List<Queued> read(List<UUID> mails) {
        Map<String, ?> parameters = Map.of("mails", mails);
        NotificationRows rows = NotificationRows.with(jdbc, ":mails", parameters);
        return jdbc.sql("select " + Columns.NOTIFICATION + " from notification where id in (:mails) order by created_at, id")
                .params(parameters)
                .query((row, number) -> queued(row, rows))
                .list();
    }

    private static Queued queued(ResultSet row, NotificationRows rows) throws SQLException {
        return new Queued(rows.read(row), ActionRow.instant(row, "created_at"), row.getInt("attempts"));
    }

    @Override
    public int keep(UUID sender, Collection<UUID> mails, Instant until) {
        return jdbc.sql("update notification set claimed_until = :until where id in (:mails) and claimed_by = :sender")
                .param("until", time(until))
                .param("mails", mails)
                .param("sender", sender)
                .update();
    }

    @Override
    public void sent(UUID mail, Instant at) {
        jdbc.sql("update notification set sent_at = ?, try_at = null, failed_at = null, failure = null, "
                        + "attempts = attempts + 1, " + NO_LONGER_CLAIMED + " where id = ? and sent_at is null")
                .params(time(at), mail)
                .update();
    }

    @Override
    public void tryAgain(UUID sender, UUID mail, Instant tryAt, String reason) {
        jdbc.sql("update notification set try_at = ?, failure = ?, attempts = attempts + 1, " + NO_LONGER_CLAIMED
                        + " where id = ? and claimed_by = ?")
                .params(time(tryAt), cut(reason), mail, sender)
                .update();
    }

    @Override
    public void failed(UUID sender, UUID mail, Instant at, String reason) {
        jdbc.sql("update notification set failed_at = ?, try_at = null, failure = ?, attempts = attempts + 1, "
                        + NO_LONGER_CLAIMED + " where id = ? and claimed_by = ?")
                .params(time(at), cut(reason), mail, sender)
                .update();
    }

    @Override
    public void retry(UUID mail, Instant at) {
        jdbc.sql("update notification set try_at = ?, failed_at = null, failure = null, attempts = 0 "
                        + "where id = ? and failed_at is not null and sent_at is null")
                .params(time(at), mail)
                .update();
    }

    @Override
    public void takeOver(UUID mail, Instant at) {
        jdbc.sql("update notification set try_at = ? where id = ? and try_at is null and sent_at is null "
                        + "and failed_at is null and digest_id is null")
                .params(time(at), mail)
                .update();
    }

    private static String cut(String reason) {
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }
}
