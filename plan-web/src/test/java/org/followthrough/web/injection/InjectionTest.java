package org.followthrough.web.injection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.AccessMatrix;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Scene;
import org.followthrough.web.injection.TypedFields.Field;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Words that something could evaluate, run or take for mark-up, typed wherever words are typed: they stay words. */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.evidence.folder=target/injection-evidence",
            "follow-through.mail.titles=true",
            "spring.datasource.url=jdbc:h2:mem:injection;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class InjectionTest {

    /** How many payloads every field gets: one in everyday builds, and a quarter of them in the profile {@code long}. */
    private static final int TURNS = Integer.getInteger("injection.turns", 1);
    /** So that the next turn brings payloads of another kind. */
    private static final int STRIDE = 17;
    private static final int FEWEST_PAGES = 100;
    /** Fields of text in which a form takes nothing but what it offers, or that name something. */
    private static final Set<String> CHOSEN = Set.of("answer", "decision", "kind", "how", "finding", "verdict", "step", "level",
            "outcome", "colour", "frequency", "relaxes", "becomes", "inspectorate", "as", "begin", "account", "logout_token",
            "milestone", "extension", "livingOne", "contributor", "remove", "second", "owner", "manager", "serviceManager",
            "headOfService", "director", "auditor", "to", "answerer", "key", "about", "other", "/plans/*/actions/*/extension reason",
            "/imports/*/changes reason");
    /** Secrets, which no page shows, and what there is before the first sign-in. */
    private static final Set<String> SECRET = Set.of("/set-up", "/invitation/{code}", "/sign-in/code", "/sign-in/device",
            "/sign-in/link", "/sign-in/organisation/signed-out", "/your-account/password", "/your-account/sessions/end");

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private AccessMatrix matrix;
    private Everybody everybody;

    @Test
    void leavesWordsThatPeopleTypeWords() throws IOException {
        scene.set();
        matrix = AccessMatrix.read();
        everybody = new Everybody(port, matrix.people());
        Files.deleteIfExists(Path.of(Payloads.TOUCHED));

        Set<String> once = new HashSet<>();
        for (int turn = 0; turn < TURNS; turn++) {
            Typing typing = new Typing(turn * STRIDE);
            List<String> otherwise = new ArrayList<>();
            Crawl crawl = new Crawl(typing, tell(typing, otherwise), once);
            for (String person : List.of("lead", "admin", "owner", "auditor", "board")) {
                crawl.walk(everybody.visitor(person), "/my-work", "/operations/mail?state=held", "/imports", "/sign-offs");
            }
            assertThat(otherwise).as("told otherwise").isEmpty();
            assertThat(crawl.harm()).isEmpty();
            assertThat(typing.unseen()).as("typed, and shown nowhere").isEmpty();
            assertThat(crawl.pages()).isGreaterThan(FEWEST_PAGES);
        }
        typeIntoEveryField();
        assertNothingHappened();
    }

    @Test
    void typesIntoEveryFieldOfWordsThatAnyFormHas() throws IOException {
        Set<String> typed = Story.lines().stream().flatMap(line -> line.typed().stream().map(field -> shape(line.address()) + " " + field))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>();
        new TypedFields(requestMappingHandlerMapping).ofEndpoints().forEach((endpoint, fields) -> fields.stream()
                .filter(field -> field.text() && !CHOSEN.contains(field.name()) && !SECRET.contains(endpoint))
                .map(field -> shape(endpoint) + " " + field.name())
                .filter(field -> !typed.contains(field) && !CHOSEN.contains(field))
                .forEach(missing::add));

        assertThat(missing).as("fields that take words and have no line in injection/story.txt").isEmpty();
    }

    /** An address with whatever stands for something in it taken out. */
    private static String shape(String address) {
        String whole = address.startsWith("/") ? address : "/plans/{plan}/actions/" + address;
        return whole.replaceFirst("\\{find:(\\w+)/[^/}]*(/dismiss)?}", "$1/{id}$2")
                .replaceFirst("\\?.*", "")
                .replaceAll("/\\{[^/]*}|/[A-Z]\\d\\.\\d|/\\d+", "/*");
    }

    /**
     * One plan from its document to its end, with whatever anybody says of it on the way.
     *
     * @return its number
     */
    private String tell(Typing typing, List<String> otherwise) throws IOException {
        TypedPlan plan = new TypedPlan(typing);
        String number = uploaded(typing, plan.csv(), ".csv");
        List<Story.Line> lines = Story.lines();
        int published = lines.stream().map(Story.Line::address).toList().indexOf("/plans/{plan}/publish") + 1;
        Story story = new Story(everybody, scene, typing, Map.of("import", number));
        otherwise.addAll(story.tell(lines.subList(0, published)));
        String live = story.place("plan");
        story.knows("changes", uploaded(typing, plan.laterWorkbook(), ".xlsx", "copyOf", live));
        otherwise.addAll(story.tell(lines.subList(published, lines.size())));
        String file = "/plans/" + live + "/actions/A9.1/evidence";
        Answer kept = everybody.visitor("owner").upload(file, typing.words("the name of a file of evidence", "/\\") + ".txt",
                "text/plain", "Seen.".getBytes(UTF_8), "kind", "file", "title", typing.words("the title of a file"));
        assertThat(kept.location()).as(file).isEqualTo("/plans/" + live + "/actions/A9.1");
        return live;
    }

    private String uploaded(Typing typing, byte[] document, String ending, String... fields) {
        Answer answer = everybody.visitor("lead").upload("/imports", typing.words("the name of a document", "/\\") + ending,
                "application/octet-stream", document, fields);
        assertThat(answer.location()).startsWith("/imports/");
        return answer.location().replaceAll("\\D", "");
    }

    /** Each field of each form that the matrix knows, one at a time and all at once, whatever is meant to be in it. */
    private void typeIntoEveryField() {
        Map<String, List<Field>> fields = new TypedFields(requestMappingHandlerMapping).ofEndpoints();
        int turn = 0;
        for (AccessMatrix.Row row : matrix.rows()) {
            if (!row.isSent()) {
                continue;
            }
            List<String> names = Stream.concat(
                            fields.get(row.endpoint().replace("POST ", "")).stream().map(Field::name),
                            Stream.of(row.body().split("&")).filter(pair -> pair.contains("="))
                                    .map(pair -> pair.substring(0, pair.indexOf('='))))
                    .distinct().toList();
            for (String name : names) {
                send(row, List.of(name), turn++);
            }
            send(row, names, turn++);
        }
    }

    private void send(AccessMatrix.Row row, List<String> hostile, int turn) {
        List<String> pairs = new ArrayList<>(Stream.of(scene.filled(row.body(), row.subject()).split("&"))
                .filter(pair -> pair.contains("=") && !hostile.contains(pair.substring(0, pair.indexOf('=')))).toList());
        hostile.forEach(name -> pairs.add(name + "=" + Typing.encoded(Payloads.get(turn))));
        Answer answer = everybody.post(
                row.mostEntitled(), scene.filled(row.address(), row.subject()), String.join("&", pairs));
        assertThat(answer.status()).as("%s %s with %s", row.endpoint(), pairs, answer.body()).isLessThan(500);
        assertThat(Payloads.harmOnPage(answer.body())).as("%s %s", row.endpoint(), pairs).isEmpty();
    }

    private void assertNothingHappened() {
        assertThat(Path.of(Payloads.TOUCHED)).doesNotExist();
        assertThat(jdbc.queryForList("select name_ from act_ru_variable", String.class)).doesNotContain("typed");
        assertThat(jdbc.queryForObject("select count(*) from person", Integer.class)).isPositive();
        assertThat(jdbc.queryForObject("select count(*) from trail", Integer.class)).isPositive();
    }
}
