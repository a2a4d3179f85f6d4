package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Scene;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** A browser sends a form again whose answer it has not had. */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.evidence.folder=target/sent-again-evidence",
            "spring.datasource.url=jdbc:h2:mem:sent-again;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentAgainTest {

    private static final String PROGRESS = "/plans/1/actions/A1.1/progress";
    private static final String CHALLENGE = "/plans/1/challenges/new?kind=action&about=A1.1";
    private static final Pattern SENDING = Pattern.compile("name=\"sending\" value=\"([^\"]+)\"");

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private JdbcTemplate jdbc;

    private Everybody everybody;

    @BeforeAll
    void signIn() throws Exception {
        scene.set();
        everybody = new Everybody(port, List.of("owner", "board"));
    }

    @Test
    void isAnsweredAsTheFirstTimeAndTakenInOnce() {
        isTakenInOnce("owner", PROGRESS, "progress_update");
        isTakenInOnce("board", CHALLENGE, "challenge");
    }

    @Test
    void keepsItsNameWhereSomethingHasToBePutRight() {
        String sending = shown("owner", PROGRESS);

        Answer again = everybody.post("owner", PROGRESS, "wording=&sending=" + sending);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("name=\"sending\" value=\"" + sending + "\"");
    }

    @Test
    void isTakenInWithoutANameAndRefusedWithOneThatIsNone() {
        int before = count("progress_update");

        assertThat(everybody.post("owner", PROGRESS, "wording=Half").status()).isEqualTo(302);
        assertThat(everybody.post("owner", PROGRESS, "wording=Half&sending=1%27--").status()).isEqualTo(400);

        assertThat(count("progress_update")).isEqualTo(before + 1);
    }

    private void isTakenInOnce(String by, String address, String table) {
        String form = "wording=As+it+stood+last+week.&sending=" + shown(by, address);
        int before = count(table);
        int mails = count("notification");

        Answer first = everybody.post(by, address, form);
        int mailsOfTheFirst = count("notification") - mails;
        Answer again = everybody.post(by, address, form);

        assertThat(first.status()).isEqualTo(302);
        assertThat(again.status()).isEqualTo(302);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(count(table)).isEqualTo(before + 1);
        assertThat(count("notification") - mails).isEqualTo(mailsOfTheFirst);
    }

    private String shown(String person, String address) {
        Matcher sending = SENDING.matcher(everybody.get(person, address).body());
        assertThat(sending.find()).isTrue();
        return UUID.fromString(sending.group(1)).toString();
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
