package org.followthrough.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.LoadSamplePlan;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = FollowThrough.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:watch",
    "follow-through.evidence.folder=target/watch-evidence",
    "follow-through.engine.run-jobs=false",
    "follow-through.watch.token=" + WatchTest.TOKEN
})
class WatchTest {

    static final String TOKEN = "3d1f0a5b7c9e2d4f6a8b0c1e";

    private static final String PASSWORD = "lantern pier harbour tide";
    private static final Pattern PRODUCT_METRIC = Pattern.compile("(?m)^(followthrough_\\w+)(\\{[^}]*})? ");

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private LoadSamplePlan sample;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Value("${management.metrics.web.server.max-uri-tags}") private int countedPages;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers",
        "/actuator/prometheus", "/actuator/health/db", "/engine-rest", "/engine-rest/engine/default/task", "/camunda/app",
        "/h2-console", "/h2-console/login.do"})
    void nobodyReachesWithoutTheToken(String path) {
        assertThat(new Visitor(port).get(path).status()).isEqualTo(401);
        assertThat(new Visitor(port).get(path, "Authorization", "Bearer wrong").status()).isEqualTo(401);
        assertThat(new Visitor(port).get(path, "Authorization", "Bearer ").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/shutdown",
        "/engine-rest/task", "/camunda/app/admin", "/h2-console"})
    void isNotThereForWhoeverHasIt(String path) {
        assertThat(watch(path).status()).isEqualTo(404);
    }

    @Test
    void tellsEverybodyWhetherItIsUpAndTheWatcherWhy() {
        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(new Visitor(port).get(path).body()).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(new Visitor(port).get("/actuator/health").body()).startsWith("{").doesNotContain("mailQueue", "db");
        assertThat(watch("/actuator/health").body()).contains("\"db\"", "\"diskSpace\"", "\"scanner\"",
                "\"mailQueue\":{\"details\":{\"due\":", "\"jobLag\":{\"details\":{\"due\":");
    }

    @Test
    void hasTheEntriesOfHealthThatTheOperationsGuideNames() throws IOException {
        String guide = Files.readString(Path.of("../docs/operations.md"));
        assertThat(JsonMapper.shared().readTree(watch("/actuator/health").body()).get("components").propertyNames())
                .containsExactlyInAnyOrder("db", "diskSpace", "standstill", "mailQueue", "jobLag", "clock", "trail", "files",
                        "scanner", "livenessState", "readinessState")
                .allSatisfy(entry -> assertThat(guide).contains("`" + entry + "`"));
    }

    @Test
    void countsWhatTheOperationsGuideNamesAndTellsOfNobody() {
        Decision<PersonId> administrator = setUp.setUp(new SetUpFirstAdministrator.Command(
                setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD));
        assertThat(sample.load(((Decision.Accepted<PersonId>) administrator).result()).isAccepted()).isTrue();
        Visitor ada = new Visitor(port);
        ada.signIn("ada@thornmere.example", PASSWORD);
        assertThat(ada.get("/actuator/prometheus").status()).as("an administrator is no watcher").isEqualTo(401);
        ada.get("/plans/1");
        ada.get("/invitation/a-code-that-is-a-secret");

        await("figures of a few seconds ago are told again").atMost(Duration.ofSeconds(20))
                .until(() -> !watch("/actuator/prometheus").body().contains("\nfollowthrough_actions_open 0.0"));
        Answer metrics = watch("/actuator/prometheus");
        Set<String> names = PRODUCT_METRIC.matcher(metrics.body()).results()
                .map(metric -> metric.group(1)).collect(Collectors.toSet());
        assertThat(names).containsExactlyInAnyOrder("followthrough_actions_open", "followthrough_actions_overdue",
                "followthrough_mails_due", "followthrough_mails_waiting_seconds", "followthrough_mails_failed",
                "followthrough_jobs_due", "followthrough_jobs_lag_seconds", "followthrough_jobs_failed");
        assertThat(metrics.body()).contains("\nfollowthrough_actions_open ", "http_server_requests_seconds_count")
                .doesNotContain("\nfollowthrough_actions_open 0.0", "\nfollowthrough_actions_overdue 0.0")
                .doesNotContain("Winter", "thornmere", "a-code-that-is-a-secret", "/plans/1\"");
    }

    @Test
    void countsTheRequestsToEveryPage() {
        Set<String> pages = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(page -> page.getPatternValues().stream()).collect(Collectors.toSet());
        assertThat(pages).hasSizeGreaterThan(100).hasSizeLessThan(countedPages / 2);
    }

    @Test
    void takesNoTokenThatIsGuessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchSettings("letmein"))
                .withMessageStartingWith("follow-through.watch.token has 7 characters; it must have at least 24");
    }

    /** What others were broken into by is not only unreachable, it is not there. */
    @Test
    void runsOnNothingThatExecutesWhatItIsSent() {
        assertThat(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .noneMatch(entry -> entry.matches(".*/(camunda-engine-rest|camunda-webapp|camunda-bpm-run|groovy|nashorn"
                        + "|js-scriptengine|graal|rhino|jruby|jython)[^/]*"));
        assertThat(new ScriptEngineManager().getEngineFactories().stream().map(ScriptEngineFactory::getEngineName))
                .noneMatch(name -> name.matches("(?i).*(groovy|script|js|python|ruby).*"));
    }

    private Answer watch(String path) {
        return new Visitor(port).get(path, "Authorization", "Bearer " + TOKEN);
    }
}
