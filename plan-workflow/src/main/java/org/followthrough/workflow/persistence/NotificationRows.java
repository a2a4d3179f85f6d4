package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns rows of {@code notification}, with their subjects from another table, into notifications. */
final class NotificationRows {

    private final Map<UUID, List<Subject>> subjects = new HashMap<>();

    private NotificationRows() {
    }

    /** @param ids a query of the ids of the notifications that are going to be read, with {@code parameters} in it */
    static NotificationRows with(JdbcClient jdbc, String ids, Map<String, ?> parameters) {
        NotificationRows rows = new NotificationRows();
        jdbc.sql("select " + Columns.of("s", Columns.NOTIFICATION_SUBJECT)
                        + " from notification_subject s where s.notification_id in (" + ids
                        + ") order by s.notification_id, s.position")
                .params(parameters)
                .query((ResultSet row) -> {
                    rows.subjects.computeIfAbsent(row.getObject("notification_id", UUID.class), none -> new ArrayList<>())
                            .add(subject(row));
                });
        return rows;
    }

    Notification read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID plan = row.getObject("plan_id", UUID.class);
        return new Notification(
                id,
                NotificationKind.valueOf(row.getString("kind")),
                ActionRow.person(row, "recipient"),
                plan == null ? null : new PlanId(plan),
                row.getString("cause"),
                subjects.getOrDefault(id, List.of()));
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
}
