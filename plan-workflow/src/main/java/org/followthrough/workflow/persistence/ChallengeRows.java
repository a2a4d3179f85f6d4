package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenger;
import org.followthrough.domain.challenge.Reply;
import org.followthrough.domain.challenge.Round;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads challenges with their rounds from their rows. */
final class ChallengeRows {

    /** When {@code challenge c} was lodged. */
    static final String LODGED =
            "(select l.asked_at from challenge_round l where l.challenge_id = c.id and l.position = 0)";

    private final JdbcClient jdbc;

    ChallengeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param which a condition of {@code challenge c}, which is asked of their rounds as well */
    List<Challenge> select(String which, String order, Map<String, ?> values) {
        Map<UUID, List<Round>> rounds = new LinkedHashMap<>();
        jdbc.sql("select " + Columns.of("r", Columns.CHALLENGE_ROUND)
                        + " from challenge_round r join challenge c on c.id = r.challenge_id where " + which
                        + " order by r.challenge_id, r.position")
                .params(values)
                .query((ResultSet row) -> {
                    rounds.computeIfAbsent(row.getObject("challenge_id", UUID.class), none -> new ArrayList<>())
                            .add(round(row));
                });
        return jdbc.sql("select " + Columns.of("c", Columns.CHALLENGE) + " from challenge c where " + which
                        + " order by " + order)
                .params(values)
                .query((row, number) -> challenge(row, rounds))
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        Reply reply = row.getObject("replied_by") == null
                ? null
                : new Reply(ActionRow.mark(row, "replied"), row.getBoolean("upheld"), row.getString("reply_wording"),
                        row.getString("to_do"));
        return new Round(ActionRow.mark(row, "asked"), row.getString("wording"), reply);
    }

    private static Challenge challenge(ResultSet row, Map<UUID, List<Round>> rounds) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Challenge(
                new ChallengeId(id),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("number"),
                new Challenged(Challenged.Kind.valueOf(row.getString("kind")), row.getString("about")),
                row.getBoolean("must_do"),
                new Challenger(ActionRow.person(row, "challenger"), Role.valueOf(row.getString("challenger_role")),
                        row.getString("challenger_agency")),
                ActionRow.person(row, "answerer"),
                rounds.get(id),
                ActionRow.mark(row, "settled"),
                row.getInt("version"));
    }
}
