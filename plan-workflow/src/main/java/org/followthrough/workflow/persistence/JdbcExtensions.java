package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.Extension.Outcome;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledgers in the database. */
@Repository
class JdbcExtensions implements Extensions {

    private final JdbcClient jdbc;
    private final WhoseTurn turns;

    JdbcExtensions(JdbcClient jdbc, WhoseTurn turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    @Override
    public void add(Extension extension) {
        ExtensionRequest request = extension.request();
        jdbc.sql("insert into extension (id, action_id, asked_at, asked_by, reason, what_changed, interim_control, "
                        + "old_date, new_date, tier, tier_since) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(extension.id().value(), extension.action().value(), time(extension.asked().at()),
                        extension.asked().by().value(), request.reason().name(), request.whatChanged(),
                        request.interimControl(), extension.from(), request.newDate(), extension.tier().name(),
                        time(extension.tierSince()))
                .update();
        if (extension.isPending()) {
            turns.copy(WaitsAtDesk.EXTENSION, List.of(extension.action()));
        } else {
            save(extension);
        }
    }

    @Override
    public void save(Extension extension) {
        Outcome outcome = extension.outcome();
        int saved = jdbc.sql("update extension set tier = ?, tier_since = ?, granted = ?, decided_at = ?, "
                        + "decided_by = ?, decision_wording = ? where id = ? and granted is null")
                .params(extension.tier().name(), time(extension.tierSince()),
                        outcome == null ? null : outcome.granted(),
                        outcome == null ? null : time(outcome.mark()),
                        outcome == null ? null : outcome.mark().by().value(),
                        outcome == null ? null : outcome.words(),
                        extension.id().value())
                .update();
        if (saved == 0) {
            throw new StaleStepException(extension.id().toString());
        }
        if (extension.isPending()) {
            turns.copy(WaitsAtDesk.EXTENSION, List.of(extension.action()));
        }
    }

    @Override
    public Optional<Extension> find(ExtensionId extension) {
        return jdbc.sql("select " + Columns.EXTENSION + " from extension where id = ?")
                .param(extension.value())
                .query((row, number) -> extension(row))
                .optional();
    }

    @Override
    public ExtensionLedger of(ActionId action) {
        return of(List.of(action)).getOrDefault(action, ExtensionLedger.empty());
    }

    @Override
    public Map<ActionId, ExtensionLedger> of(Collection<ActionId> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        Map<ActionId, List<Extension>> lines = new HashMap<>();
        jdbc.sql("select " + Columns.EXTENSION + " from extension where action_id = any(:actions) order by asked_at, id")
                .param("actions", ids(actions))
                .query((row, number) -> extension(row))
                .list()
                .forEach(line -> lines.computeIfAbsent(line.action(), first -> new ArrayList<>()).add(line));
        return lines.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ledger -> new ExtensionLedger(ledger.getValue())));
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                new ExtensionId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                ActionRow.mark(row, "asked"),
                new ExtensionRequest(ExtensionReason.valueOf(row.getString("reason")), row.getString("what_changed"),
                        row.getString("interim_control"), ActionRow.day(row, "new_date")),
                ActionRow.day(row, "old_date"),
                Desk.valueOf(row.getString("tier")),
                ActionRow.instant(row, "tier_since"),
                ActionRow.mark(row, "decided") == null ? null : new Outcome(row.getBoolean("granted"),
                        ActionRow.mark(row, "decided"), row.getString("decision_wording")));
    }
}
