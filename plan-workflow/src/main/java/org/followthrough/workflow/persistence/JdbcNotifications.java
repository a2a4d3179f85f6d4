package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails in the database. */
@Repository
class JdbcNotifications implements Notifications {

    private static final Map<State, String> WHERE = Map.of(
            State.SENT, "n.digest_id is null and n.sent_at is not null",
            State.FAILED, "n.digest_id is null and n.sent_at is null and n.failed_at is not null",
            State.WAITING, "n.digest_id is null and n.sent_at is null and n.failed_at is null");

    private static final String ADD = """
            insert into notification (id, kind, recipient, plan_id, cause, created_at, try_at, attempts)
            select cast(? as uuid), cast(? as varchar(40)), cast(? as uuid), cast(? as uuid), cast(? as varchar(300)),
                cast(? as timestamp with time zone), cast(? as timestamp with time zone), 0
            where not exists (select 1 from notification k where k.cause = ? and k.recipient = ?)""";

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    JdbcNotifications(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Notification> addAll(List<Notification> notifications, Instant at) {
        int[] counts = rows.batchUpdate(ADD, notifications.stream().map(one -> columns(one, at)).toList());
        List<Notification> added = IntStream.range(0, counts.length).filter(one -> counts[one] > 0)
                .mapToObj(notifications::get).toList();
        rows.batchUpdate("insert into notification_subject (notification_id, position, matter, action_id, number, title, due)"
                + " values (?, ?, ?, ?, ?, ?, ?)", added.stream().flatMap(JdbcNotifications::subjects).toList());
        return added;
    }

    private static Object[] columns(Notification notification, Instant at) {
        UUID recipient = notification.recipient().value();
        return new Object[] {notification.id(), notification.kind().name(), recipient,
            notification.plan() == null ? null : notification.plan().value(), notification.cause(), time(at), time(at),
            notification.cause(), recipient};
    }

    private static Stream<Object[]> subjects(Notification notification) {
        List<Subject> subjects = notification.subjects();
        return IntStream.range(0, subjects.size())
                .mapToObj(position -> columns(notification.id(), position, subjects.get(position)));
    }

    private static Object[] columns(UUID notification, int position, Subject subject) {
        return new Object[] {notification, position, subject.matter().name(), action(subject), subject.number(),
            subject.title(), subject.due()};
    }

    @Override
    public void gather(UUID notification, UUID digest) {
        jdbc.sql("update notification set digest_id = ?, try_at = null where id = ?").params(digest, notification).update();
    }

    @Override
    public List<Notification> gathered(UUID digest) {
        return select("n.digest_id = :digest order by n.created_at, n.id", Map.of("digest", digest)).stream()
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
        return select("n.id = :id", Map.of("id", notification)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("mail", notification));
    }

    @Override
    public List<Kept> inState(State state, int from, int count) {
        return select(WHERE.get(state) + " order by n.created_at desc, n.id offset :from rows fetch next :count rows only",
                Map.of("from", from, "count", count));
    }

    @Override
    public int count(State state) {
        return jdbc.sql("select count(*) from notification n where " + WHERE.get(state)).query(Integer.class).single();
    }

    private List<Kept> select(String which, Map<String, ?> parameters) {
        String chosen = "select " + Columns.of("n", Columns.NOTIFICATION) + " from notification n where " + which;
        NotificationRows rows =
                NotificationRows.with(jdbc, "select c.id from (" + chosen + ") c", parameters);
        return jdbc.sql(chosen).params(parameters).query((row, number) -> kept(row, rows)).list();
    }

    private static UUID action(Subject subject) {
        return subject.action() == null ? null : subject.action().value();
    }

    private static Kept kept(ResultSet row, NotificationRows rows) throws SQLException {
        Notification notification = rows.read(row);
        Instant created = ActionRow.instant(row, "created_at");
        String failure = row.getString("failure");
        for (State state : List.of(State.SENT, State.FAILED)) {
            Instant at = ActionRow.instant(row, state.name().toLowerCase(Locale.ROOT) + "_at");
            if (at != null) {
                return new Kept(notification, created, state, at, null, failure);
            }
        }
        return new Kept(notification, created, State.WAITING, created, ActionRow.instant(row, "try_at"), failure);
    }
}
