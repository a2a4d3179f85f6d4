package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Recipients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads with one statement whom mails reach: of a group those who have not been shut out. */
@Repository
class JdbcRecipients implements Recipients {

    // Not with a common table expression: H2 answers one with what it has found for the values of a call before.
    private static final String REACHED = """
            select r.named, r.person, w.kind, w.manner
            from (
                select p.id named, coalesce(m.person_id, p.id) person
                from person p left join (group_member m join person o on o.id = m.person_id and o.state <> 'DISABLED')
                    on m.group_id = p.id
                where p.id = any(:named)
                union
                select p.id, c.cover
                from person p left join group_member m on m.group_id = p.id
                join absence_cover c on c.absent = coalesce(m.person_id, p.id)
                where p.id = any(:named) and %s) r
            left join mail_choice w on w.person_id = r.person""".formatted(JdbcCovers.HOLDING);

    private final JdbcClient jdbc;

    JdbcRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, List<Recipient>> of(Collection<PersonId> named, LocalDate day) {
        Map<PersonId, Map<PersonId, Map<NotificationKind, Manner>>> reached = new HashMap<>();
        if (!named.isEmpty()) {
            jdbc.sql(REACHED)
                    .param("named", named.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                    .param("day", day)
                    .query((ResultSet row) -> {
                        Map<NotificationKind, Manner> chosen = reached
                                .computeIfAbsent(ActionRow.person(row, "named"), first -> new LinkedHashMap<>())
                                .computeIfAbsent(ActionRow.person(row, "person"),
                                        first -> new EnumMap<>(NotificationKind.class));
                        if (row.getString("kind") != null) {
                            chosen.put(NotificationKind.valueOf(row.getString("kind")),
                                    Manner.valueOf(row.getString("manner")));
                        }
                    });
        }
        return reached.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, to -> recipients(to.getValue())));
    }

    private static List<Recipient> recipients(Map<PersonId, Map<NotificationKind, Manner>> chosen) {
        return chosen.entrySet().stream()
                .map(one -> new Recipient(one.getKey(), new MailChoices(one.getValue())))
                .toList();
    }
}
