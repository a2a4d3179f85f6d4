package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Evidence;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evidence in the database; its files are on the shelf. */
@Repository
class JdbcEvidence implements EvidenceRegister {

    private final JdbcClient jdbc;

    JdbcEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Evidence evidence) {
        Row row = Row.of(evidence.content());
        jdbc.sql("insert into evidence (id, action_id, cycle, kind, title, wording, happened_on, received_at, given_by, "
                        + "sha256, size_in_bytes, media_type, original_name) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(evidence.id(), evidence.action().value(), evidence.cycle(), row.kind(), evidence.title(),
                        row.wording(), evidence.happenedOn(), time(evidence.receivedAt()), evidence.givenBy().value(),
                        row.sha256(), row.size(), row.mediaType(), row.originalName())
                .update();
    }

    @Override
    public List<Evidence> of(ActionId action) {
        return jdbc.sql("select " + Columns.EVIDENCE + " from evidence where action_id = ? order by received_at desc, id")
                .param(action.value())
                .query((row, number) -> evidence(row))
                .list();
    }

    @Override
    public Optional<Evidence> find(ActionId action, UUID evidence) {
        return jdbc.sql("select " + Columns.EVIDENCE + " from evidence where action_id = ? and id = ?")
                .params(action.value(), evidence)
                .query((row, number) -> evidence(row))
                .optional();
    }

    @Override
    public int pieces(ActionId action, int cycle) {
        return jdbc.sql("select count(*) from evidence where action_id = ? and cycle = ?")
                .params(action.value(), cycle)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<String> files() {
        return jdbc.sql("select distinct sha256 from evidence where sha256 is not null order by sha256")
                .query(String.class)
                .list();
    }

    /** The columns that depend on the kind of content. */
    private record Row(String kind, String wording, String sha256, Long size, String mediaType, String originalName) {

        static Row of(Evidence.Content content) {
            if (content instanceof Evidence.File file) {
                return new Row("FILE", null, file.sha256(), file.size(), file.mediaType(), file.originalName());
            }
            return content instanceof Evidence.Link link
                    ? new Row("LINK", link.address(), null, null, null, null)
                    : new Row("STATEMENT", ((Evidence.Statement) content).words(), null, null, null, null);
        }
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getInt("cycle"),
                row.getString("title"),
                ActionRow.day(row, "happened_on"),
                ActionRow.instant(row, "received_at"),
                ActionRow.person(row, "given_by"),
                content(row));
    }

    private static Evidence.Content content(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "FILE" -> new Evidence.File(row.getString("sha256"), row.getLong("size_in_bytes"),
                    row.getString("media_type"), row.getString("original_name"));
            case "LINK" -> new Evidence.Link(row.getString("wording"));
            default -> new Evidence.Statement(row.getString("wording"));
        };
    }
}
