package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.closing.ClosingProposal;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals to close actions in the database. */
@Repository
class JdbcClosingProposals implements ClosingProposals {

    private static final String OPEN = "decided_at is null and lapsed_at is null";

    private final JdbcClient jdbc;
    private final WhoseTurn turns;

    JdbcClosingProposals(JdbcClient jdbc, WhoseTurn turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    @Override
    public void add(ClosingProposal proposal) {
        jdbc.sql("insert into closing_proposal (id, action_id, kind, until_day, reason, proposed_at, proposed_by) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(proposal.id(), proposal.action().value(), proposal.kind().name(), proposal.until(),
                        proposal.reason(), time(proposal.proposed()), proposal.proposed().by().value())
                .update();
        turns.copy(WaitsAtDesk.CLOSING, List.of(proposal.action()));
    }

    @Override
    public Optional<ClosingProposal> open(ActionId action) {
        return jdbc.sql("select " + Columns.CLOSING_PROPOSAL + " from closing_proposal where action_id = ? and " + OPEN)
                .param(action.value())
                .query((row, number) -> proposal(row))
                .optional();
    }

    @Override
    public List<ClosingProposal> open(PlanId plan) {
        return jdbc.sql("select " + Columns.of("p", Columns.CLOSING_PROPOSAL)
                        + " from closing_proposal p join action a on a.id = p.action_id "
                        + "where a.plan_id = ? and " + OPEN)
                .param(plan.value())
                .query((row, number) -> proposal(row))
                .list();
    }

    @Override
    public Optional<ClosingProposal> open(UUID proposal) {
        return jdbc.sql("select " + Columns.CLOSING_PROPOSAL + " from closing_proposal where id = ? and " + OPEN)
                .param(proposal)
                .query((row, number) -> proposal(row))
                .optional();
    }

    @Override
    public Optional<Decided> latest(ActionId action) {
        return jdbc.sql("select " + Columns.CLOSING_PROPOSAL
                        + " from closing_proposal where action_id = ? order by proposed_at desc limit 1")
                .param(action.value())
                .query((row, number) -> new Decided(proposal(row), ActionRow.mark(row, "decided"),
                        row.getBoolean("approved"), row.getString("decision_wording")))
                .optional();
    }

    @Override
    public void decide(UUID proposal, Mark by, boolean approved, String words) {
        jdbc.sql("update closing_proposal set decided_at = ?, decided_by = ?, approved = ?, decision_wording = ? "
                        + "where id = ? and " + OPEN)
                .params(time(by), by.by().value(), approved, words, proposal)
                .update();
    }

    @Override
    public void lapse(ActionId action, Instant at) {
        jdbc.sql("update closing_proposal set lapsed_at = ? where action_id = ? and " + OPEN)
                .params(time(at), action.value())
                .update();
    }

    private static ClosingProposal proposal(ResultSet row) throws SQLException {
        return new ClosingProposal(
                row.getObject("id", UUID.class),
                new ActionId(row.getObject("action_id", UUID.class)),
                Closing.Kind.valueOf(row.getString("kind")),
                ActionRow.day(row, "until_day"),
                row.getString("reason"),
                ActionRow.mark(row, "proposed"));
    }
}
