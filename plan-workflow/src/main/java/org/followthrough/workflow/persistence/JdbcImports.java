package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.digest.Sha256;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.outbound.Imports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded tables in the database. */
@Repository
class JdbcImports implements Imports {

    private static final String KEPT =
            "select id, number, file_name, uploaded_at, uploaded_by, plan_id, cancelled_at from plan_import ";

    private final JdbcClient jdbc;
    private final Numbering numbers;
    private final DatabaseKind kind;

    JdbcImports(JdbcClient jdbc, Numbering numbers, DatabaseKind kind) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.kind = kind;
    }

    @Override
    public Written write(RawTable table) {
        String text = TableText.write(table);
        return new Written(text, Sha256.of(text), text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Override
    public Kept add(String fileName, Written table, PersonId by, Instant at) {
        Kept kept = new Kept(UUID.randomUUID(), numbers.nextImport(), fileName, by, at, null, false);
        jdbc.sql("insert into plan_import (id, number, file_name, content, digest, uploaded_at, uploaded_by) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(kept.id(), kept.number(), fileName, table.text(), table.digest(), time(at), by.value())
                .update();
        return kept;
    }

    @Override
    public Optional<Kept> find(int number) {
        return find(KEPT + "where number = ?", number);
    }

    @Override
    public Optional<Kept> hold(int number) {
        return find(KEPT + "where number = ?" + kind.forUpdate(), number);
    }

    private Optional<Kept> find(String query, int number) {
        return jdbc.sql(query).param(number).query(JdbcImports::kept).optional();
    }

    @Override
    public Optional<Kept> same(Written table) {
        numbers.holdImports();
        return jdbc.sql(KEPT + "where digest = ? and cancelled_at is null "
                        + "order by case when plan_id is null then 0 else 1 end, number desc limit 1")
                .param(table.digest())
                .query(JdbcImports::kept)
                .optional();
    }

    @Override
    public List<Kept> open() {
        return jdbc.sql(KEPT + "where plan_id is null and cancelled_at is null order by number desc")
                .query(JdbcImports::kept)
                .list();
    }

    @Override
    public RawTable table(UUID id) {
        return TableText.read(jdbc.sql("select content from plan_import where id = ?").param(id).query(String.class).single());
    }

    private static Kept kept(ResultSet row, int at) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return new Kept(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("file_name"),
                ActionRow.person(row, "uploaded_by"),
                ActionRow.instant(row, "uploaded_at"),
                plan == null ? null : new PlanId(plan),
                ActionRow.instant(row, "cancelled_at") != null);
    }

    @Override
    public int correct(UUID id, Correction correction, PersonId by, Instant at) {
        int position = jdbc.sql("select coalesce(max(position), 0) + 1 from import_correction where import_id = ?")
                .param(id).query(Integer.class).single();
        jdbc.sql("insert into import_correction "
                        + "(import_id, position, row_key, field, wording, corrected_at, corrected_by) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, position, correction.key(), correction.field().name(), correction.value(), time(at),
                        by.value())
                .update();
        return corrections(id).size();
    }

    @Override
    public List<Correction> corrections(UUID id) {
        return jdbc.sql("select row_key, field, wording from import_correction where import_id = ? order by position")
                .param(id)
                .query((row, number) -> new Correction(
                        row.getString("row_key"), Field.valueOf(row.getString("field")), row.getString("wording")))
                .list();
    }

    @Override
    public void putAside(UUID id, String key) {
        jdbc.sql("delete from import_correction where import_id = ? and row_key = ?").params(id, key).update();
    }

    @Override
    public boolean saved(UUID id, PlanId plan) {
        return jdbc.sql("update plan_import set plan_id = ? where id = ? and plan_id is null and cancelled_at is null")
                .params(plan.value(), id)
                .update() == 1;
    }

    @Override
    public boolean cancelled(UUID id, Instant at) {
        return jdbc.sql("update plan_import set cancelled_at = ? where id = ? and plan_id is null and cancelled_at is null")
                .params(time(at), id)
                .update() == 1;
    }
}
