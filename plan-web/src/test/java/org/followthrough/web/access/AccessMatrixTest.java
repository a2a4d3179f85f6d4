package org.followthrough.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.AccessMatrix.Row;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, for everybody, on what is theirs and what is not: what the access matrix says is what happens. */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.evidence.folder=target/access-evidence",
            "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class AccessMatrixTest {

    private static final String OF_AN_ACTION = "/plans/{plan}/actions/{number}";
    private static final Set<String> WHOSE_ACTIONS = Set.of("own", "team", "agency", "closed");

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private AccessMatrix matrix;
    private Everybody everybody;
    private Fingerprint fingerprint;

    @BeforeEach
    void signEverybodyIn() throws IOException {
        scene.set();
        matrix = AccessMatrix.read();
        fingerprint = new Fingerprint(jdbc);
        everybody = new Everybody(port, matrix.people());
    }

    @Test
    void answersEverybodyAsTheMatrixSays() {
        assertThat(missing()).as("rows that the matrix lacks").isEmpty();
        List<String> differences = new CopyOnWriteArrayList<>();
        for (Row row : matrix.rows()) {
            Row found = row.with(answers(row, differences));
            if (!found.equals(row)) {
                differences.add("expected " + row + "\n   found " + found);
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Each endpoint needs a row, and one for each kind of action where it is about one. */
    private Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        endpoints().forEach(endpoint -> {
            Set<String> subjects = matrix.rows().stream()
                    .filter(row -> row.endpoint().equals(endpoint)).map(Row::subject).collect(Collectors.toSet());
            if (subjects.isEmpty() || endpoint.contains(OF_AN_ACTION) && !subjects.containsAll(WHOSE_ACTIONS)) {
                missing.add(endpoint);
            }
        });
        return missing;
    }

    private Stream<String> endpoints() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> !info.getPatternValues().contains("/error"))
                .flatMap(info -> info.getMethodsCondition().getMethods().stream().flatMap(method ->
                        info.getPatternValues().stream().map(pattern -> method + " " + pattern)));
    }

    private Map<String, Outcome> answers(Row row, List<String> differences) {
        Map<String, Integer> before = row.isSent() ? fingerprint.take() : Map.of();
        Map<PersonId, Integer> refusals = fingerprint.refusals();
        Map<String, Outcome> answers = new ConcurrentHashMap<>();
        asked(row).forEach(cell -> answers.put(cell.getKey(),
                cell.getValue() == Outcome.MAY ? Outcome.MAY : answer(cell.getKey(), row, differences)));
        if (row.isSent() && !fingerprint.take().equals(before)) {
            differences.add(row.endpoint() + " of " + row.subject() + " has changed " + fingerprint.since(before));
        }
        Map<PersonId, Integer> noted = fingerprint.refusals();
        answers.replaceAll((person, outcome) -> outcome == Outcome.REFUSED
                && Objects.equals(noted.get(scene.id(person)), refusals.get(scene.id(person))) ? Outcome.FORM : outcome);
        return answers;
    }

    /** Everybody at once, except for documents, of which the product writes only a few at a time. */
    private static Stream<Map.Entry<String, Outcome>> asked(Row row) {
        Stream<Map.Entry<String, Outcome>> cells = row.outcomes().entrySet().stream();
        return row.address().contains("/export.") ? cells : cells.parallel();
    }

    private Outcome answer(String person, Row row, List<String> differences) {
        String address = scene.filled(row.address(), row.subject());
        Answer answer = row.isSent()
                ? everybody.post(person, address, scene.filled(row.body(), row.subject()))
                : everybody.get(person, address);
        String request = person + ": " + row.method() + " " + address;
        Secrets.hiddenFrom(person, row.subject()).stream().filter(answer.body()::contains).forEach(word ->
                differences.add(request + " shows the " + word));
        differences.addAll(Guarded.missing(request, answer));
        return Outcome.of(answer);
    }
}
