package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.workflow.EmbeddedDatabase;
import org.followthrough.workflow.application.outbound.BacklogNumbers;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reads the plans of the statements that every look at the health sends, beside much that they do not ask for. */
@SpringBootTest(classes = DigestsUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class PostgresBacklogNumbersTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final int MANY = 20_000;

    @Autowired private BacklogNumbers numbers;
    @Autowired private SmallMails mails;
    @Autowired private JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }

    @Test
    void areFoundWithoutAScanOfEverythingThatIsKept() {
        mails.leave(mails.person("Ines"));
        keepMany();

        List<String> sent = sent(() -> {
            assertThat(numbers.mails(NOW).failed()).isZero();
            assertThat(numbers.jobs(NOW).failed()).isZero();
            numbers.actions(LocalDate.of(2026, 11, 2));
        });

        assertThat(sent).hasSize(6).allSatisfy(statement -> assertThat(planOf(statement)).as(statement)
                .doesNotContain("Seq Scan on notification", "Seq Scan on act_ru_job", "Seq Scan on action"));
    }

    private void keepMany() {
        jdbc.sql("""
                insert into notification (id, kind, recipient, plan_id, cause, created_at, attempts, sent_at)
                select gen_random_uuid(), kind, recipient, plan_id, cause || n, created_at, 1, created_at
                from notification, generate_series(1, ?) n""").param(MANY).update();
        jdbc.sql("""
                insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, handler_type_, process_instance_id_)
                select 'timer-' || n, 1, 'timer', true, 3, timestamp '2099-01-01 00:00:00', 'timer-intermediate-transition',
                    'process-' || n from generate_series(1, ?) n""").param(MANY).update();
        jdbc.sql("""
                insert into action (id, plan_id, number, issue_number, position, title, wording, must_do, cycle, returns, version,
                    confirmed_at)
                select gen_random_uuid(), plan_id, number || '-' || n, issue_number, 1000 + n, title, wording, must_do, cycle,
                    returns, version, timestamp with time zone '2026-10-01 09:00:00Z'
                from (select * from action fetch first row only) a, generate_series(1, ?) n""").param(MANY).update();
        jdbc.sql("vacuum analyze").update();
    }

    private static List<String> sent(Runnable work) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(lines);
        work.run();
        log.setLevel(null);
        log.detachAppender(lines);
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Executing prepared SQL statement ["))
                .map(line -> line.substring(line.indexOf('[') + 1, line.length() - 1)).toList();
    }

    private String planOf(String statement) {
        return String.join("\n", jdbc.sql("explain " + statement.replace("?", "date '2026-11-02'")).query(String.class).list());
    }
}
