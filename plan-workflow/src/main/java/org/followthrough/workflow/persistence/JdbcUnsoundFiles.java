package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.workflow.application.outbound.UnsoundFiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The unsound files in the database. */
@Repository
class JdbcUnsoundFiles implements UnsoundFiles {

    private final JdbcClient jdbc;

    JdbcUnsoundFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void found(String sha256, Soundness soundness, Instant at) {
        if (soundness == Soundness.SOUND) {
            jdbc.sql("delete from unsound_file where sha256 = ?").param(sha256).update();
        } else if (!isChanged(sha256, soundness)) {
            add(sha256, soundness, at);
        }
    }

    private boolean isChanged(String sha256, Soundness soundness) {
        return jdbc.sql("update unsound_file set soundness = ? where sha256 = ?")
                .params(soundness.name(), sha256)
                .update() == 1;
    }

    private void add(String sha256, Soundness soundness, Instant at) {
        try {
            jdbc.sql("insert into unsound_file (sha256, soundness, found_at) values (?, ?, ?)")
                    .params(sha256, soundness.name(), time(at))
                    .update();
        } catch (DuplicateKeyException foundByAnotherNode) {
            isChanged(sha256, soundness);
        }
    }

    @Override
    public boolean contains(String sha256) {
        return jdbc.sql("select count(*) from unsound_file where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single() > 0;
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from unsound_file").query(Integer.class).single();
    }

    @Override
    public List<Unsound> latest(int most) {
        return jdbc.sql("select " + Columns.of("u", Columns.UNSOUND_FILE)
                        + ", e.original_name, p.number as plan, a.number as action from unsound_file u "
                        + "join evidence e on e.sha256 = u.sha256 join action a on a.id = e.action_id "
                        + "join plan p on p.id = a.plan_id order by u.found_at desc, e.id limit ?")
                .param(most)
                .query((row, number) -> new Unsound(row.getString("original_name"), row.getInt("plan"),
                        row.getString("action"), Soundness.valueOf(row.getString("soundness")),
                        ActionRow.instant(row, "found_at")))
                .list();
    }
}
