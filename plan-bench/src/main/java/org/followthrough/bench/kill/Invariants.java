package org.followthrough.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What must hold in the tables and the evidence folder of a product that has come to rest; each answer is how often it does
 * not. Counters of pages are no part of it: they are counted when the page is made.
 */
final class Invariants {

    private static final String OPEN = "(select a.* from action a join plan p on p.id = a.plan_id "
            + "where p.published_at is not null and a.confirmed_at is null and a.closed_at is null) a";

    private static final String LIVING = "(select e.id_, e.business_key_ from act_ru_execution e join act_re_procdef d "
            + "on d.id_ = e.proc_def_id_ where e.parent_id_ is null and d.key_ = '%s') e";

    private final Connection database;
    private final Path evidence;

    Invariants(Connection database, Path evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    Map<String, Long> all() throws SQLException, IOException {
        Map<String, Long> broken = new LinkedHashMap<>();
        broken.put("I1 one process for each open action", openActionsWithoutOneProcess());
        broken.put("I2 it waits where the facts say", processesElsewhere());
        broken.put("I3 one line of the trail for each act", actsWithoutOneLine());
        broken.put("I4 each mail is sent, failed or on its way", mailsThatVanished());
        broken.put("I5 each file is there as it was given", filesThatAreNotTheirHash());
        broken.put("I6 what is copied is as where it came from", copiesThatDiffer());
        broken.put("I7 nobody escalated twice", rungsTwice());
        broken.put("I8 no job is held", jobsHeld());
        return broken;
    }

    long openActionsWithoutOneProcess() throws SQLException {
        String living = LIVING.formatted("action-lifecycle");
        long open = Rows.count(database, OPEN + " where (select count(*) from " + living
                + " where e.business_key_ = cast(a.id as varchar(64))) <> 1");
        long closed = Rows.count(database, living + " where e.business_key_ not in (select cast(a.id as varchar(64)) from "
                + OPEN + ")");
        return open + closed;
    }

    long processesElsewhere() throws SQLException {
        return Rows.count(database, OPEN + " where not exists (select 1 from act_ru_task t join " + LIVING.formatted("action-lifecycle")
                + " on e.id_ = t.proc_inst_id_ where e.business_key_ = cast(a.id as varchar(64)) and t.task_def_key_ = "
                + "case when a.accepted_at is null then 'AssignOwner' when a.submitted_at is null then 'ProvideEvidence' "
                + "when a.signed_off_at is null then 'SignOff' else 'ConfirmByAudit' end)");
    }

    long actsWithoutOneLine() throws SQLException {
        long heads = Rows.count(database, "trail_head h where h.length <> (select count(*) from trail t where t.chain = h.chain) "
                + "or h.length <> (select coalesce(max(t.number), 0) from trail t where t.chain = h.chain)");
        long steps = Rows.count(database, "(select s.action_id, s.act, count(*) done from action_step s group by s.action_id, s.act) s "
                + "where done <> (select count(*) from trail t where t.action_id = s.action_id and t.act = s.act and not t.refused)");
        return heads + steps + lines("progress_update", "progress-reported") + lines("evidence", "evidence-added")
                + lines("escalation", "escalated', 'reminded");
    }

    private long lines(String table, String acts) throws SQLException {
        return Rows.count(database, "(select r.action_id, count(*) done from " + table + " r group by r.action_id) r where done "
                + (table.equals("escalation") ? "<" : "<>") + " (select count(*) from trail t where t.action_id = r.action_id "
                + "and t.act in ('" + acts + "') and not t.refused)");
    }

    long mailsThatVanished() throws SQLException {
        return Rows.count(database, "notification n where n.digest_id is null and "
                + "(case when n.sent_at is null then 0 else 1 end) + (case when n.failed_at is null then 0 else 1 end) "
                + "+ (case when n.try_at is null then 0 else 1 end) <> 1");
    }

    long filesThatAreNotTheirHash() throws SQLException, IOException {
        long broken = 0;
        for (String hash : Rows.column(database, "select sha256 from evidence where sha256 is not null")) {
            Path file = evidence.resolve(hash.substring(0, 2)).resolve(hash);
            broken += Files.exists(file) && hash.equals(hashOf(file)) ? 0 : 1;
        }
        return broken;
    }

    private static String hashOf(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }

    long copiesThatDiffer() throws SQLException {
        return Rows.count(database, "action_owner o join action a on a.id = o.action_id "
                        + "where (o.ended_at is null) <> (a.confirmed_at is null)")
                + Rows.count(database, "action a where (a.proven_at is null) <> (a.confirmed_at is null)")
                + Rows.count(database, "action a where a.confirmed_at is null and a.answer_owed_since is distinct from "
                        + "(select min(e.fired_at) from escalation e where e.action_id = a.id and e.answer_owed "
                        + "and e.answered_at is null)");
    }

    /** By the rows, by the trail and by the mails. Dates are left aside, because a trial lets weeks pass by moving them. */
    long rungsTwice() throws SQLException {
        return Rows.count(database, "(select 1 from escalation group by action_id, cycle, rung having count(*) > 1) r")
                + Rows.count(database, "(select 1 from trail where act in ('escalated', 'reminded') group by action_id, to_wording "
                        + "having count(*) > 1) r")
                + Rows.count(database, "(select 1 from notification where kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED') "
                        + "group by recipient, kind, regexp_replace(cause, '/[0-9]{4}-[0-9]{2}-[0-9]{2}/', '/') "
                        + "having count(*) > 1) r");
    }

    long jobsHeld() throws SQLException {
        return Rows.count(database, "act_ru_job where lock_owner_ is not null");
    }
}
