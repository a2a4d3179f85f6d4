package org.followthrough.workflow.persistence;

import java.util.EnumMap;
import java.util.Map;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.MailWishes;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The choices about mails in the database. */
@Repository
class JdbcMailWishes implements MailWishes {

    private final JdbcClient jdbc;

    JdbcMailWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MailChoices of(PersonId person) {
        Map<NotificationKind, Manner> chosen = new EnumMap<>(NotificationKind.class);
        RowCallbackHandler choice = row -> chosen.put(
                NotificationKind.valueOf(row.getString("kind")), Manner.valueOf(row.getString("manner")));
        jdbc.sql("select kind, manner from mail_choice where person_id = ?").param(person.value()).query(choice);
        return new MailChoices(chosen);
    }

    @Override
    public void keep(PersonId person, MailChoices choices) {
        jdbc.sql("delete from mail_choice where person_id = ?").param(person.value()).update();
        choices.chosen().forEach((kind, manner) -> jdbc
                .sql("insert into mail_choice (person_id, kind, manner) values (?, ?, ?)")
                .params(person.value(), kind.name(), manner.name())
                .update());
    }
}
