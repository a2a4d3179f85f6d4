package org.followthrough.workflow.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes random facts about the actions of a plan, those of people whose parts overlap as they should not among them. */
final class RandomFacts {

    private final JdbcClient jdbc;
    private final SmallPlan plan;
    private final Random random;
    private final Instant now;
    private final List<ActionId> ids = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    RandomFacts(JdbcClient jdbc, SmallPlan plan, Random random, Instant now) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.random = random;
        this.now = now;
    }

    /** The actions, in the order in which they are listed. */
    List<ActionId> ids() {
        return ids;
    }

    List<PersonId> people(Cast cast) {
        return people.subList(0, people.size() - 1);
    }

    Cast fill(Cast cast) {
        people.addAll(List.of(cast.owner(), cast.other(), cast.manager(), cast.serviceManager(), cast.head(),
                cast.director(), cast.auditor(), plan.person("Ilse Marchetti", null, Role.MANAGER, Role.AUDITOR),
                plan.person("Priya Nair", null, Role.AUDITOR)));
        PersonId group = plan.person("Lantern board", null);
        people.subList(0, 4).stream().filter(member -> chance(3)).forEach(member ->
                run("insert into group_member (group_id, person_id) values (?, ?)", group.value(), member.value()));
        people.add(group);
        run("update plan set published_at = ?, published_by = ? where number = ?", at(ago(90)), cast.lead().value(), cast.plan());
        cover();
        cover();
        jdbc.sql("select id from action where plan_id = (select id from plan where number = ?) order by position")
                .param(cast.plan()).query(UUID.class).list().forEach(id -> {
                    ids.add(new ActionId(id));
                    action(id);
                });
        return cast;
    }

    private void action(UUID id) {
        int cycle = 1 + random.nextInt(2);
        int returns = random.nextInt(2);
        boolean withdrawn = chance(6);
        int reached = random.nextInt(withdrawn ? 4 : 8);
        String closed = withdrawn ? "WITHDRAWN" : reached >= 2 && chance(4) ? "DONE_ANOTHER_WAY" : null;
        boolean confirmed = reached >= 4;
        Instant sure = confirmed ? ago(random.nextInt(700)) : null;
        run("update action set must_do = ?, agreed = ?, offered_at = ?, offered_by = ?, accepted_at = ?, accepted_by = ?, "
                        + "submitted_at = ?, submitted_by = ?, signed_off_at = ?, signed_off_by = ?, confirmed_at = ?, "
                        + "confirmed_by = ?, proof_level = ?, proven_at = ?, embedded_at = ?, embedded_by = ?, "
                        + "closed_as = ?, closed_at = ?, closed_by = ?, cycle = ?, returns = ? where id = ?",
                chance(2), chance(6) ? null : day(random.nextInt(80) - 40),
                at(ago(random.nextInt(60))), someone(), reached > 0 ? at(ago(random.nextInt(50))) : null,
                reached > 0 ? someone() : null, reached > 1 ? at(ago(random.nextInt(40))) : null,
                reached > 1 ? someone() : null, reached > 2 ? at(ago(random.nextInt(40))) : null,
                reached > 2 ? someone() : null, at(sure), confirmed ? someone() : null,
                confirmed ? 1 + random.nextInt(4) : null, confirmed ? at(chance(2) ? sure : ago(random.nextInt(700))) : null,
                confirmed && chance(2) ? at(sure) : null, null, closed, closed == null ? null : at(ago(20)),
                closed == null ? null : someone(), cycle, returns, id);
        run("update action set embedded_by = confirmed_by where embedded_at is not null and id = ?", id);
        run("update action set manager = ?, service_manager = ?, head_of_service = ?, director = ?, auditor = ? where id = ?",
                someone(), someone(), someone(), someone(), someone(), id);
        OffsetDateTime ended = withdrawn ? at(ago(20)) : at(sure);
        run("delete from action_owner where action_id = ?", id);
        List<UUID> owners = List.of(someone(), someone()).stream().distinct().toList();
        for (int position = 0; position < owners.size(); position++) {
            run("insert into action_owner (action_id, position, person_id, ended_at) values (?, ?, ?, ?)", id, position,
                    owners.get(position), ended);
        }
        run("update action set accountable = ? where id = ?", owners.get(0), id);
        around(id, cycle, returns);
    }

    private void around(UUID id, int cycle, int returns) {
        for (String act : List.of("submitted", "signed-off")) {
            if (chance(2)) {
                run("insert into action_step (id, action_id, cycle, act, done_at, done_by, done_for) "
                                + "values (?, ?, ?, ?, ?, ?, ?)",
                        UUID.randomUUID(), id, 1 + random.nextInt(cycle), act, at(now), someone(), chance(3) ? someone() : null);
            }
        }
        if (chance(3)) {
            run("insert into extension (id, action_id, asked_at, asked_by, reason, what_changed, interim_control, old_date, "
                            + "new_date, tier, tier_since) values (?, ?, ?, ?, 'STAFFING', '-', '-', ?, ?, ?, ?)",
                    UUID.randomUUID(), id, at(now), someone(), day(0), day(9),
                    List.of("SERVICE_MANAGER", "HEAD_OF_SERVICE", "DIRECTOR").get(random.nextInt(3)),
                    at(ago(random.nextInt(30))));
        }
        if (chance(3)) {
            run("insert into closing_proposal (id, action_id, kind, until_day, reason, proposed_at, proposed_by, decided_at) "
                            + "values (?, ?, 'NOT_PURSUED', ?, '-', ?, ?, ?)",
                    UUID.randomUUID(), id, day(90), at(ago(3)), someone(), chance(4) ? at(now) : null);
        }
        if (chance(3)) {
            boolean agreed = chance(3);
            boolean ended = chance(5);
            run("insert into blockage (id, action_id, cycle, returns, cause, reported_at, reported_by, agreed_at, agreed_by, "
                            + "ended_at, ended_by) values (?, ?, ?, ?, '-', ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(), id, 1 + random.nextInt(cycle), random.nextInt(returns + 1), at(ago(4)), someone(),
                    agreed ? at(now) : null, agreed ? someone() : null, ended ? at(now) : null, ended ? someone() : null);
        }
        for (int rung = 1; rung <= 2; rung++) {
            if (chance(3)) {
                run("insert into escalation (action_id, cycle, rung, agreed, fired_at, answer_owed, answered_at) "
                                + "values (?, ?, ?, ?, ?, ?, ?)",
                        id, cycle, rung, day(-20), at(ago(random.nextInt(20))), !chance(4), chance(4) ? at(now) : null);
            }
        }
        check(id);
    }

    private void check(UUID id) {
        if (chance(2)) {
            String often = List.of("WEEKLY", "MONTHLY", "QUARTERLY").get(random.nextInt(3));
            run("insert into recurring_check (action_id, frequency, relaxes, begun) values (?, ?, ?, ?)", id, often, chance(2),
                    day(-random.nextInt(100) - 1));
            for (int week = 0; week < random.nextInt(5); week++) {
                run("insert into check_occurrence (action_id, due, kept, recorded_at, note) values (?, ?, ?, ?, '-')", id,
                        day(-week * 7 - random.nextInt(7)), !chance(3), at(now));
            }
        }
    }

    private void cover() {
        UUID absent = someone();
        UUID stand = someone();
        if (!absent.equals(stand)) {
            run("insert into absence_cover (id, absent, cover, from_day, until_day, asked_by, asked_at, accepted_at) "
                            + "values (?, ?, ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(), absent, stand, day(-2), day(2), absent, at(ago(5)), at(ago(4)));
        }
    }

    private UUID someone() {
        return people.get(random.nextInt(people.size())).value();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private Instant ago(int days) {
        return now.minus(Duration.ofDays(days)).minusSeconds(random.nextInt(80_000));
    }

    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(ahead);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
