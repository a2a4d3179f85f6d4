package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails in the database. */
@Repository
class JdbcNotifications implements Notifications {

    private static final Map<State, String> WHERE = Map.of(
            State.SENT, "n.digest_id is null and n.sent_at is not null",
            State.FAILED, "n.digest_id is null and n.sent_at is null and n.failed_at is not null",
            State.HELD, "n.digest_id is null and n.sent_at is null and n.failed_at is null and n.held_at is not null",
            State.WAITING, "n.digest_id is null and n.sent_at is null and n.failed_at is null and n.held_at is null");

    private final JdbcClient jdbc;

    JdbcNotifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Notification notification, Instant at) {
        int known = jdbc.sql("select count(*) from notification where cause = ? and recipient = ?")
                .params(notification.cause(), notification.recipient().value())
                .query(Integer.class)
                .single();
        if (known > 0) {
            return false;
        }
        jdbc.sql("insert into notification (id, kind, recipient, plan_id, cause, created_at, attempts) "
                        + "values (?, ?, ?, ?, ?, ?, 0)")
                .params(notification.id(), notification.kind().name(), notification.recipient().value(),
                        notification.plan().value(), notification.cause(), time(at))
                .update();
        addSubjects(notification);
        return true;
    }

    private void addSubjects(Notification notification) {
        int position = 0;
        for (Subject subject : notification.subjects()) {
            jdbc.sql("insert into notification_subject (notification_id, position, matter, action_id, number, title, due)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(notification.id(), position++, subject.matter().name(), action(subject),
                            subject.number(), subject.title(), subject.due())
                    .update();
        }
    }

    @Override
    public void gather(UUID notification, UUID digest) {
        jdbc.sql("update notification set digest_id = ? where id = ?").params(digest, notification).update();
    }

    @Override
    public List<Notification> gathered(UUID digest) {
        return select("n.digest_id = :key", digest, " order by n.created_at, n.id", Map.of()).stream()
                .map(Kept::notification)
                .toList();
    }

    @Override
    public int countGathered() {
        return jdbc.sql("select count(*) from notification n join digest d on d.id = n.digest_id "
                        + "where d.written_at is null")
                .query(Integer.class)
                .single();
    }

    @Override
    public Kept get(UUID notification) {
        return select("n.id = :key", notification, "", Map.of()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("mail", notification));
    }

    @Override
    public List<Kept> inState(State state, int from, int count) {
        return select(WHERE.get(state), "", " order by n.created_at desc, n.id offset :from rows fetch next :count rows only",
                Map.of("from", from, "count", count));
    }

    @Override
    public int count(State state) {
        return jdbc.sql("select count(*) from notification n where " + WHERE.get(state)).query(Integer.class).single();
    }

    private List<Kept> select(String which, Object key, String tail, Map<String, Object> page) {
        Map<UUID, List<Subject>> subjects = new HashMap<>();
        String chosen = "select n.* from notification n where " + which + tail;
        jdbc.sql("select s.* from notification_subject s where s.notification_id in (select c.id from (" + chosen
                        + ") c) order by s.notification_id, s.position")
                .param("key", key)
                .params(page)
                .query((ResultSet row) -> {
                    subjects.computeIfAbsent(row.getObject("notification_id", UUID.class), none -> new ArrayList<>())
                            .add(subject(row));
                });
        return jdbc.sql(chosen).param("key", key).params(page).query((row, number) -> kept(row, subjects)).list();
    }

    private static UUID action(Subject subject) {
        return subject.action() == null ? null : subject.action().value();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        return new Subject(
                NotificationKind.valueOf(row.getString("matter")),
                action == null ? null : new ActionId(action),
                row.getString("number"),
                row.getString("title"),
                ActionRow.day(row, "due"));
    }

    private static Kept kept(ResultSet row, Map<UUID, List<Subject>> subjects) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Notification notification = new Notification(
                id,
                NotificationKind.valueOf(row.getString("kind")),
                ActionRow.person(row, "recipient"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("cause"),
                subjects.get(id));
        Instant created = ActionRow.instant(row, "created_at");
        for (State state : List.of(State.SENT, State.FAILED, State.HELD)) {
            Instant at = ActionRow.instant(row, state.name().toLowerCase(Locale.ROOT) + "_at");
            if (at != null) {
                return new Kept(notification, created, state, at, row.getString("failure"));
            }
        }
        return new Kept(notification, created, State.WAITING, created, null);
    }

    @Override
    public void held(UUID notification, Instant at) {
        set("held_at = ?, failed_at = null", notification, at);
    }

    @Override
    public void sent(UUID notification, Instant at) {
        set("sent_at = ?, attempts = attempts + 1", notification, at);
    }

    @Override
    public void failed(UUID notification, Instant at, String reason) {
        jdbc.sql("update notification set failed_at = ?, failure = ?, attempts = attempts + 1 where id = ?")
                .params(time(at), reason, notification)
                .update();
    }

    @Override
    public void waiting(UUID notification) {
        jdbc.sql("update notification set failed_at = null, held_at = null, failure = null where id = ?")
                .param(notification)
                .update();
    }

    private void set(String what, UUID notification, Instant at) {
        jdbc.sql("update notification set " + what + " where id = ?").params(time(at), notification).update();
    }
}
