package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenger;
import org.followthrough.domain.challenge.Reply;
import org.followthrough.domain.challenge.Round;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.application.outbound.Slice;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The challenges in the database. */
@Repository
class JdbcChallenges implements Challenges {

    private static final String OPEN = "c.settled_at is null";
    private static final String SETTLED = "c.settled_at is not null";

    private final JdbcClient jdbc;
    private final ChallengeRows rows;

    JdbcChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new ChallengeRows(jdbc);
    }

    @Override
    public int nextNumber(PlanId plan) {
        jdbc.sql("select number from plan where id = ? for update").param(plan.value()).query(Integer.class).single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from challenge where plan_id = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Challenge challenge) {
        Challenger challenger = challenge.challenger();
        jdbc.sql("insert into challenge (id, plan_id, number, kind, about, must_do, challenger, challenger_role, "
                        + "challenger_agency, answerer, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(challenge.id().value(), challenge.plan().value(), challenge.number(),
                        challenge.about().kind().name(), challenge.about().number(), challenge.mustDo(),
                        challenger.person().value(), challenger.role().name(), challenger.agency(),
                        ActionRow.id(challenge.answerer()), challenge.version())
                .update();
        saveRounds(challenge);
    }

    @Override
    public void save(Challenge challenge) {
        int saved = jdbc.sql("update challenge set answerer = ?, settled_at = ?, settled_by = ?, version = version + 1 "
                        + "where id = ? and version = ?")
                .params(ActionRow.id(challenge.answerer()), time(challenge.settled()), ActionRow.by(challenge.settled()),
                        challenge.id().value(), challenge.version())
                .update();
        if (saved == 0) {
            throw new StaleStepException(challenge.about().number());
        }
        saveRounds(challenge);
    }

    private void saveRounds(Challenge challenge) {
        int kept = jdbc.sql("select count(*) from challenge_round where challenge_id = ?")
                .param(challenge.id().value())
                .query(Integer.class)
                .single();
        List<Round> rounds = challenge.rounds();
        for (int position = kept; position < rounds.size(); position++) {
            Round round = rounds.get(position);
            jdbc.sql("insert into challenge_round (challenge_id, position, asked_at, asked_by, wording) "
                            + "values (?, ?, ?, ?, ?)")
                    .params(challenge.id().value(), position, time(round.asked()), round.asked().by().value(),
                            round.words())
                    .update();
        }
        Optional.ofNullable(challenge.current().reply())
                .ifPresent(reply -> saveReply(challenge.id(), rounds.size() - 1, reply));
    }

    private void saveReply(ChallengeId challenge, int position, Reply reply) {
        jdbc.sql("update challenge_round set replied_at = ?, replied_by = ?, upheld = ?, reply_wording = ?, to_do = ? "
                        + "where challenge_id = ? and position = ? and replied_at is null")
                .params(time(reply.given()), reply.given().by().value(), reply.upheld(), reply.words(), reply.toDo(),
                        challenge.value(), position)
                .update();
    }

    @Override
    public Optional<Challenge> find(ChallengeRef challenge) {
        return select("c.plan_id in (select p.id from plan p where p.number = :plan) and c.number = :number",
                Map.of("plan", challenge.plan(), "number", challenge.number())).stream().findFirst();
    }

    @Override
    public Optional<Challenge> find(ChallengeId challenge) {
        return select("c.id = :id", Map.of("id", challenge.value())).stream().findFirst();
    }

    @Override
    public Challenge byId(ChallengeId challenge) {
        return find(challenge).orElseThrow(() -> new NotFoundException("challenge", challenge));
    }

    @Override
    public List<Challenge> openIn(PlanId plan) {
        return ReadOnce.of(new OpenIn(plan),
                () -> select("c.plan_id = :plan and " + OPEN, Map.of("plan", plan.value())));
    }

    private record OpenIn(PlanId plan) {
    }

    @Override
    public List<Challenge> about(PlanId plan, Collection<Challenged> parts) {
        Map<String, Object> values = new HashMap<>(Map.of("plan", plan.value()));
        List<String> about = new ArrayList<>();
        parts.forEach(part -> {
            String number = "part" + about.size();
            values.put(number, part.number());
            about.add("c.kind = '%s' and c.about = :%s".formatted(part.kind().name(), number));
        });
        return select("c.plan_id = :plan and (" + String.join(" or ", about) + ")", values);
    }

    @Override
    public List<Challenge> openAround(Collection<PersonId> people) {
        return select("c.id in (select o.id from challenge o where o.settled_at is null and o.answerer is null "
                + "union select o.id from challenge o where o.settled_at is null and o.answerer in (:people) "
                + "union select o.id from challenge o where o.settled_at is null and o.challenger in (:people))", of(people));
    }

    @Override
    public List<Challenge> openOf(Collection<PersonId> people) {
        return select("c.settled_at is null and c.answerer in (:people)", of(people));
    }

    private static Map<String, ?> of(Collection<PersonId> people) {
        return Map.of("people", people.stream().map(PersonId::value).toList());
    }

    @Override
    public Totals totals(Optional<Slice> slice) {
        String known = SliceSql.challenges(slice);
        return jdbc.sql("select (select count(*) from challenge c where " + OPEN + known + "), "
                        + "(select count(*) from challenge c where " + SETTLED + known + ")")
                .params(SliceSql.values(slice))
                .query((row, number) -> new Totals(row.getInt(1), row.getInt(2)))
                .single();
    }

    @Override
    public List<Challenge> open(Optional<Slice> slice, Collection<ChallengeId> without, int from, int count) {
        Map<String, Object> values = SliceSql.values(slice);
        values.put("without", without.stream().map(ChallengeId::value).toArray(UUID[]::new));
        return some(OPEN + " and not c.id = any(:without)" + SliceSql.challenges(slice),
                ChallengeRows.LODGED + ", c.number, c.id", values, from, count);
    }

    @Override
    public List<Challenge> settled(Optional<Slice> slice, int from, int count) {
        return some(SETTLED + SliceSql.challenges(slice), "c.settled_at desc, c.id desc", SliceSql.values(slice), from, count);
    }

    private List<Challenge> some(String which, String order, Map<String, Object> values, int from, int count) {
        values.put("from", from);
        values.put("count", count);
        return rows.select("c.id in (select c.id from challenge c where " + which + " order by " + order
                + " offset :from rows fetch next :count rows only)", order, values);
    }

    private List<Challenge> select(String which, Map<String, ?> values) {
        return rows.select(which, ChallengeRows.LODGED + ", c.number", values);
    }
}
