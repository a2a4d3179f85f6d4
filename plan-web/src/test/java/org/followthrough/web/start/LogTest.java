package org.followthrough.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.LoadSamplePlan;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** What people typed is never in the log, however it goes wrong, and a fault can be found there by what its page says. */
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    /** Stands in names, addresses, passwords and texts. */
    private static final String CANARY = "Quillfeather";
    private static final Pattern FAULT = Pattern.compile("<strong>([0-9a-f]{8})</strong>");

    @TempDir
    private Path folder;

    /** Breaks as a database does that quotes what it was given. */
    @Controller
    static class Breaking {

        @GetMapping("/calendar/breaks")
        String breaks() {
            throw new DataIntegrityViolationException("insert into person values ('" + CANARY + "')",
                    new IllegalStateException("Value too long: " + CANARY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", ""})
    void holdsNothingThatPeopleTyped(String format, CapturedOutput output) {
        int before = output.getAll().length();
        String fault;
        try (ConfigurableApplicationContext product = start(format)) {
            int port = ((WebServerApplicationContext) product).getWebServer().getPort();
            PersonId administrator = setUp(product);
            fault = breakPage(port);
            typeNonsense(port);
            fill(product, port, administrator);
        }
        List<String> log = output.getAll().substring(before).lines().toList();
        assertThat(log).noneMatch(line -> line.contains(CANARY) || line.contains(CANARY.toLowerCase()));
        assertThat(log.stream().filter(line -> line.contains(fault))).singleElement().asString()
                .contains("DataIntegrityViolationException at LogTest$Breaking.breaks:", "from IllegalStateException");
        if (!format.isEmpty()) {
            assertThat(log).isNotEmpty().allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
        }
    }

    private static String breakPage(int port) {
        Answer broken = new Visitor(port).get("/calendar/breaks");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain(CANARY, "insert into", "Exception", "org.followthrough");
        Matcher named = FAULT.matcher(broken.body());
        assertThat(named.find()).as(broken.body()).isTrue();
        return named.group(1);
    }

    private static void typeNonsense(int port) {
        Visitor visitor = new Visitor(port);
        visitor.get("/plans/" + CANARY);
        visitor.get("/" + CANARY + "?" + CANARY + "=" + CANARY, "X-Forwarded-Host", CANARY);
        visitor.post("/sign-in", "email=" + CANARY + "&password=" + CANARY);
        visitor.get("/invitation/" + CANARY);
        visitor.get("/calendar/" + CANARY + ".ics");
    }

    private static PersonId setUp(ConfigurableApplicationContext product) {
        SetUpFirstAdministrator first = product.getBean(SetUpFirstAdministrator.class);
        Decision<PersonId> made = first.setUp(new SetUpFirstAdministrator.Command(first.code().orElseThrow(),
                "Ada " + CANARY, "ada@" + CANARY + ".example", "lantern pier " + CANARY));
        return ((Decision.Accepted<PersonId>) made).result();
    }

    /** People whose mail server is not there. */
    private static void fill(ConfigurableApplicationContext product, int port, PersonId administrator) {
        Visitor ada = new Visitor(port);
        assertThat(ada.signIn("ada@" + CANARY + ".example", "lantern pier " + CANARY).location()).doesNotContain("refused");
        assertThat(ada.get("/plans/" + CANARY).status()).isBetween(400, 404);
        assertThat(product.getBean(LoadSamplePlan.class).load(administrator).isAccepted()).isTrue();
    }

    /** The format of the log is set once for a process, in which another test may have a product that still runs. */
    private ConfigurableApplicationContext start(String format) {
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
        String json = format.isEmpty() ? "--spring.main.banner-mode=off" : "--logging.structured.format.console=" + format;
        SpringApplication product = new SpringApplication(FollowThrough.class, Breaking.class);
        return product.run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:log-" + format,
                "--follow-through.evidence.folder=" + folder, "--spring.mail.host=127.0.0.1", "--spring.mail.port=1",
                json);
    }
}
