package org.followthrough.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A SIGTERM among people who work: what was acknowledged is there, nobody is shown a fault, and no job stays locked. */
class GracefulStopTest {

    private static final Pattern RUNNING = Pattern.compile(".*is running at http://127\\.0\\.0\\.1:(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([\\w-]+)\"");
    private static final int PEOPLE = 4;
    private static final int SIGTERM = 143;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        SampleInstallation installation = SampleInstallation.in(folder);
        Process product = start(installation);
        try {
            int port = port(product);
            List<Thread> people = new ArrayList<>();
            for (int one = 0; one < PEOPLE; one++) {
                String name = "Worker" + one;
                people.add(new Thread(() -> work(port, name)));
            }
            people.forEach(Thread::start);
            while (acknowledged.size() < 5 * PEOPLE && people.stream().anyMatch(Thread::isAlive)) {
                Thread.sleep(20);
            }
            product.destroy();
            assertThat(product.waitFor(40, TimeUnit.SECONDS)).as("it stops in time").isTrue();
            for (Thread one : people) {
                one.join(Duration.ofSeconds(20).toMillis());
            }
        } finally {
            product.destroyForcibly();
        }
        assertThat(product.exitValue()).isEqualTo(SIGTERM);
        assertThat(surprises).isEmpty();
        assertThat(left).as("everybody worked until it was gone").hasValue(PEOPLE);
        JdbcClient rows = JdbcClient.create(new DriverManagerDataSource(installation.url()));
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(5 * PEOPLE);
        assertThat(rows.sql("select name from person where name like 'Worker%'").query(String.class).list())
                .containsAll(acknowledged)
                .hasSizeLessThanOrEqualTo(acknowledged.size() + PEOPLE);
        assertThat(rows.sql("select count(*) from act_ru_job where lock_owner_ is not null").query(Long.class).single()).isZero();
    }

    /** Adds one person after the other until the product lets nobody in any more. */
    private void work(int port, String name) {
        try {
            Visitor ada = new Visitor(port);
            ada.signIn("ada@thornmere.example", "lantern pier harbour tide");
            int count = 1;
            while (add(ada, name + " Number" + count)) {
                count++;
            }
        } catch (UncheckedIOException gone) {
            left.incrementAndGet();
        }
    }

    private boolean add(Visitor ada, String person) {
        Answer form = ada.get("/people/new");
        Matcher token = TOKEN.matcher(form.body());
        Answer answer = token.find()
                ? ada.post("/people/new", "_csrf=" + token.group(1) + "&name=" + person.replace(' ', '+'))
                : form;
        if (answer.status() == 302 && answer.location().startsWith("/people/")) {
            acknowledged.add(person);
            return true;
        }
        surprises.add(answer.status() + " to " + answer.location());
        return false;
    }

    private static Process start(SampleInstallation installation) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), FollowThrough.class.getName(), "--server.port=0"));
        command.addAll(installation.settings());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static int port(Process product) throws IOException {
        BufferedReader said = product.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher running = RUNNING.matcher(line);
            if (running.matches()) {
                return Integer.parseInt(running.group(1));
            }
        }
        throw new AssertionError("The product has not started.");
    }
}
