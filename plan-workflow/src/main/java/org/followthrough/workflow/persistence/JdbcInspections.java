package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.Inspectorate;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.plan.StatutoryDate;
import org.followthrough.domain.plan.StatutoryDuty;
import org.followthrough.workflow.application.outbound.Inspections;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inspections in the database. */
@Repository
class JdbcInspections implements Inspections {

    private final JdbcClient jdbc;

    JdbcInspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Inspection> of(PlanId plan) {
        return jdbc.sql("select " + Columns.INSPECTION + " from inspection where plan_id = ?")
                .param(plan.value())
                .query((row, number) -> new Inspection(plan, Inspectorate.valueOf(row.getString("inspectorate")),
                        ActionRow.day(row, "received"), ActionRow.day(row, "published")))
                .optional();
    }

    @Override
    public void keep(Inspection inspection, Mark entered) {
        jdbc.sql("delete from inspection where plan_id = ?").param(inspection.plan().value()).update();
        jdbc.sql("insert into inspection (plan_id, inspectorate, received, published, entered_at, entered_by) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(inspection.plan().value(), inspection.inspectorate().name(), inspection.received(),
                        inspection.published(), time(entered), entered.by().value())
                .update();
    }

    @Override
    public List<StatutoryDate> dates(PlanId plan) {
        return jdbc.sql("select " + Columns.STATUTORY_DATE + " from statutory_date where plan_id = ?")
                .param(plan.value())
                .query((row, number) -> date(row))
                .list();
    }

    @Override
    public StatutoryDate date(UUID id) {
        return jdbc.sql("select " + Columns.STATUTORY_DATE + " from statutory_date where id = ?")
                .param(id)
                .query((row, number) -> date(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("statutory date", id));
    }

    @Override
    public void add(StatutoryDate date) {
        jdbc.sql("insert into statutory_date (id, plan_id, duty) values (?, ?, ?)")
                .params(date.id(), date.plan().value(), date.duty().name())
                .update();
    }

    @Override
    public void met(UUID id, LocalDate on, Mark by) {
        jdbc.sql("update statutory_date set met_on = ?, met_at = ?, met_by = ? where id = ?")
                .params(on, time(by), by.by().value(), id)
                .update();
    }

    private static StatutoryDate date(ResultSet row) throws SQLException {
        return new StatutoryDate(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                StatutoryDuty.valueOf(row.getString("duty")),
                ActionRow.day(row, "met_on"));
    }
}
