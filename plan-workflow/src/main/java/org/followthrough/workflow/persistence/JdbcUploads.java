package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import org.followthrough.domain.people.DailyQuota.Given;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Uploads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what people have given from the rows that name it. */
@Repository
class JdbcUploads implements Uploads {

    private static final String SINCE = """
            select count(*) as files, coalesce(sum(size_in_bytes), 0) as bytes from (
                select e.size_in_bytes from evidence e
                where e.given_by = :person and e.received_at >= :from and e.kind = 'FILE'
                union all select octet_length(i.content) from plan_import i
                where i.uploaded_by = :person and i.uploaded_at >= :from) given""";

    private static final int DIGITS = 2;

    private final JdbcClient jdbc;
    private final DatabaseKind kind;

    JdbcUploads(JdbcClient jdbc, DatabaseKind kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    @Override
    public Given since(PersonId person, Instant from) {
        return jdbc.sql(SINCE)
                .param("person", person.value())
                .param("from", time(from))
                .query((row, number) -> new Given(row.getInt("files"), row.getLong("bytes")))
                .single();
    }

    // Not the row of the person: whoever leaves a mail for somebody holds that after an action, and this comes before one.
    @Override
    public void takeTurn(PersonId person) {
        jdbc.sql("select digits from upload_turn where digits = ?" + kind.forUpdate())
                .param(person.value().toString().substring(0, DIGITS))
                .query(String.class)
                .single();
    }
}
