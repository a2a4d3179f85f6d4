package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.domain.trail.TrailEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Edits the trail behind the product's back, as somebody would who knows how its seals are made. */
final class TrailEdits {

    private final JdbcClient jdbc;
    private final Map<UUID, String> names;

    /** @param names what edits call chains */
    TrailEdits(JdbcClient jdbc, Map<UUID, String> names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    static TrailEntry entry(UUID chain, String act) {
        return new TrailEntry(Instant.parse("2026-11-27T12:00:00Z"), act, null, null, new PlanId(chain), null, null, null,
                null, false);
    }

    /** @param edit SQL that names a chain, or what to do, a chain, and the number of a line or of two */
    void make(String edit) {
        String[] words = edit.split(" ");
        switch (words[0]) {
            case "swap" -> swap(chain(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
            case "insert" -> insertBehind(head(words));
            case "forge" -> put(SealedLine.after(head(words), entry(chain(words[1]), "confirmed")));
            case "shorten" -> record(head(words));
            case "anew" -> writeAnew(chain(words[1]), Long.parseLong(words[2]));
            default -> run(edit);
        }
    }

    private void run(String edit) {
        String sql = edit;
        for (Map.Entry<UUID, String> name : names.entrySet()) {
            sql = sql.replace("'" + name.getValue() + "'", "'" + name.getKey() + "'");
        }
        if (jdbc.sql(sql).update() == 0) {
            throw new IllegalArgumentException("Nothing is edited by: " + edit);
        }
    }

    private UUID chain(String quoted) {
        return names.entrySet().stream().filter(name -> quoted.equals("'" + name.getValue() + "'"))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private Head head(String... words) {
        UUID chain = chain(words[1]);
        long number = Long.parseLong(words[2]);
        return new Head(chain, number, jdbc.sql("select seal from trail where chain = ? and number = ?")
                .params(chain, number).query(String.class).optional().orElse(SealedLine.FIRST));
    }

    private void swap(UUID chain, long one, long other) {
        move(chain, one, -1);
        move(chain, other, one);
        move(chain, -1, other);
    }

    private void move(UUID chain, long from, long to) {
        jdbc.sql("update trail set number = ? where chain = ? and number = ?").params(to, chain, from).update();
    }

    private void insertBehind(Head head) {
        jdbc.sql("update trail set number = number + 1000 where chain = ? and number > ?")
                .params(head.chain(), head.length()).update();
        put(SealedLine.after(head, entry(head.chain(), "confirmed")));
        jdbc.sql("update trail set number = number - 999 where chain = ? and number > 1000").param(head.chain()).update();
    }

    private void record(Head head) {
        jdbc.sql("update trail_head set length = ?, seal = ? where chain = ?")
                .params(head.length(), head.seal(), head.chain()).update();
    }

    private void writeAnew(UUID chain, long lines) {
        jdbc.sql("delete from trail where chain = ?").param(chain).update();
        Head head = Head.of(chain);
        for (long line = 0; line < lines; line++) {
            SealedLine next = SealedLine.after(head, entry(chain, "confirmed"));
            put(next);
            head = next.head();
        }
        record(head);
    }

    private void put(SealedLine line) {
        jdbc.sql("insert into trail (at, act, plan_id, refused, chain, number, seal) values (?, ?, ?, false, ?, ?, ?)")
                .params(line.entry().at().atOffset(ZoneOffset.UTC), line.entry().act(), line.chain(), line.chain(),
                        line.number(), line.seal())
                .update();
    }
}
