package org.followthrough.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A document from its upload to its plan, as somebody with a browser sees it. */
@SpringBootTest(
        classes = FollowThrough.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "spring.datasource.url=jdbc:h2:mem:imported;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class ImportedDocumentTest {

    private static final String PASSWORD = "four words not together";
    private static final String HEADINGS = "Theme,Issue no,Issue,Action,Timescale,Responsible\n";
    private static final int ROWS = 10_000;
    private static final int ACTIONS_OF_AN_ISSUE = 10;
    private static final int ISSUES_OF_A_THEME = 125;

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private JdbcClient jdbc;

    private Visitor maud;

    @BeforeEach
    void signIn() {
        if (setUp.isNeeded()) {
            PersonId administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                    setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD)));
            PersonId lead = result(change.add(administrator, Person.Kind.PERSON, new ChangePeople.Details(
                    "Maud Eccles", "maud@thornmere.example", "", null, null, Set.of(Role.PROGRAMME_LEAD))));
            result(invite.takeUp(result(invite.invite(administrator, lead)), PASSWORD));
        }
        maud = new Visitor(port);
        maud.signIn("maud@thornmere.example", PASSWORD);
    }

    @Test
    void leadsToWhatWasReadBeforeWhenItComesAgain() {
        String rows = row(0, "within 3 months");
        String draft = upload(rows).location();

        assertThat(upload(rows).location()).isEqualTo(draft);

        String told = maud.get(draft).body();
        assertThat(told).contains("“plan.csv” says exactly the same, and Maud Eccles had it read on",
                "Nothing new has been kept", "Save the plan");
        String plan = save(draft).location();
        assertThat(upload(rows).location()).isEqualTo(draft);
        assertThat(maud.get(draft).body()).contains("href=\"" + plan + "\"", "Read this document once more, for another plan");
        assertThat(imports()).isEqualTo(imports(draft));

        String copy = maud.send(draft, draft + "/again").location();
        assertThat(imports()).isEqualTo(imports(draft) + 1).isEqualTo(imports(copy));
        assertThat(maud.get(copy).body()).contains("Saving it makes another plan");
    }

    @Test
    void leadsToItsOnePlanWhenItIsSavedTwiceInTheSameInstant() throws Exception {
        String draft = upload(row(1, "within 3 months")).location();
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        Callable<Answer> click = () -> save(draft);
        List<String> ways = new ArrayList<>();
        for (Future<Answer> answer : clicks.invokeAll(List.of(click, click))) {
            ways.add(answer.get().status() + " " + answer.get().location());
        }
        clicks.shutdown();

        assertThat(ways).hasSize(2).containsOnly("302 /plans/" + plan(draft));
        assertThat(jdbc.sql("select count(*) from action a join plan p on p.id = a.plan_id where p.number = ?")
                .param(plan(draft)).query(Integer.class).single()).isOne();
        assertThat(seen(draft) + seen(draft)).as("what either of them is told").contains("saved");
        assertThat(save(draft).location()).as("long afterwards").isEqualTo("/plans/" + plan(draft));
        assertThat(seen(draft)).contains("“plan.csv” had been saved just before. This is the plan that it became.");
    }

    @Test
    void tellsOfTheTwoBadRowsAmongTenThousandAndKeepsAllOthers() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            rows.append(switch (row) {
                case 4_711 -> row(row, "31 February 2026");
                case 7_000 -> row(row, "within 3 months").replaceAll("Check lantern \\d+ every week and write it down", "");
                default -> row(row, "within 3 months");
            });
        }
        String draft = upload(rows.toString()).location();

        String checked = maud.get(draft).body();
        assertThat(checked).contains("We read 8 themes, 1,000 issues and 9,999 actions.", "One row needs you.",
                "No action is printed here.", "key=" + number(7_000) + "&amp;field=ACTION", "<b class=\"app-number\">0</b>without a place");
        Answer refused = save(draft);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("The timescale of " + number(4_711)
                + " is “31 February 2026”, and there is no such day. Put it right before you save the plan.");
        assertThat(plans(draft)).isZero();

        maud.send(draft, draft + "/cell", "key", number(4_711), "field", "TIMESCALE", "value", "28 February 2026");
        assertThat(save(draft).status()).isEqualTo(302);

        assertThat(jdbc.sql("select number from action where plan_id = (select plan_id from plan_import where number = ?) "
                        + "order by position").param(imports(draft)).query(String.class).list())
                .hasSize(ROWS - 1).doesNotHaveDuplicates().contains(number(4_711), number(9_999)).doesNotContain(number(7_000));
    }

    private Answer upload(String rows) {
        return maud.upload("/imports", "plan.csv", "text/csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private Answer save(String draft) {
        return maud.send("/imports", draft, "title", "Plan of " + draft, "bodyName", "Thornmere Council");
    }

    private String seen(String draft) {
        return maud.get("/plans/" + plan(draft)).body();
    }

    private int imports() {
        return jdbc.sql("select max(number) from plan_import").query(Integer.class).single();
    }

    private static int imports(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }

    private int plan(String draft) {
        return jdbc.sql("select p.number from plan p join plan_import i on i.plan_id = p.id where i.number = ?")
                .param(imports(draft)).query(Integer.class).single();
    }

    private int plans(String draft) {
        return jdbc.sql("select count(*) from plan where title = ?").param("Plan of " + draft).query(Integer.class).single();
    }

    private static String row(int row, String timescale) {
        String number = number(row);
        return "Theme " + number.charAt(0) + "," + number.substring(0, number.indexOf('.')) + ",The lanterns of pier "
                + row / ACTIONS_OF_AN_ISSUE + " are not checked every week,Check lantern " + row
                + " every week and write it down," + timescale + ",Person " + row % 200 + "\n";
    }

    private static String number(int row) {
        int issue = row / ACTIONS_OF_AN_ISSUE;
        char theme = (char) ('A' + issue / ISSUES_OF_A_THEME);
        return theme + String.valueOf(issue % ISSUES_OF_A_THEME + 1) + "." + (row % ACTIONS_OF_AN_ISSUE + 1);
    }

    private static <T> T result(Decision<T> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<T>) decision).result();
    }
}
