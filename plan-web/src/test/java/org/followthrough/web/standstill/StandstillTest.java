package org.followthrough.web.standstill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.demo.SampleVisit;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** R15: a full disk, through the started product: it lets people read, says why, keeps no half, and goes on by itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandstillTest {

    private static final String ACTION = "/plans/1/actions/C2.2";
    private static final String BANNER = "Nothing can be changed at the moment";
    private static final String REFUSED = "Nothing was changed";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

    @TempDir private static Path folder;
    private static final Map<String, SmallDisk> DISKS = new LinkedHashMap<>();
    private static ConfigurableApplicationContext product;
    private static Visitor lena;

    @BeforeAll
    static void start() throws Exception {
        for (String disk : List.of("evidence", "database", "temporary", "log")) {
            DISKS.put(disk, SmallDisk.mount(folder.resolve(disk), 64));
        }
        product = new SpringApplicationBuilder(FollowThrough.class).profiles("demo").run(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("database/plans")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "--follow-through.evidence.folder=" + folder.resolve("evidence/files"),
                "--spring.servlet.multipart.location=" + folder.resolve("temporary"),
                "--follow-through.standstill.below=8MB",
                "--follow-through.standstill.above=16MB",
                "--follow-through.standstill.watch=" + folder.resolve("log"));
        lena = SampleVisit.as("Lena Forsyth", product);
    }

    @AfterAll
    static void stop() throws Exception {
        if (product != null) {
            product.close();
        }
        for (SmallDisk disk : DISKS.values()) {
            disk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "database", "temporary", "log"})
    void r15LetsPeopleReadWhileADiskIsNearlyFullAndGoesOnByItself(String disk) throws IOException {
        DISKS.get(disk).fillUpTo(6);
        long before = files();

        assertThat(lena.get(ACTION).status()).isEqualTo(200);
        assertThat(lena.get(ACTION).body()).contains(BANNER, "Find twelve more foster families");
        Answer refused = give("Not while " + disk + " is full");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains(REFUSED);
        assertThat(files()).isEqualTo(before);
        assertThat(lena.get(ACTION).body()).doesNotContain("Not while " + disk + " is full");
        assertThat(lena.get("/actuator/health").status()).isEqualTo(200);

        DISKS.get(disk).fillUpTo(12);
        assertThat(lena.get(ACTION).body()).as("not before there is more room").contains(BANNER);
        DISKS.get(disk).empty();
        assertThat(lena.get(ACTION).body()).doesNotContain(BANNER);
        assertThat(give("Once " + disk + " has room").status()).isEqualTo(302);
        assertThat(lena.get(ACTION).body()).contains("Once " + disk + " has room");
    }

    /** The last: it leaves the product standing for a minute. */
    @Test
    @Order(Integer.MAX_VALUE)
    void r15KeepsNoHalfOfAFileThatFillsTheDisk() throws Exception {
        DISKS.get("evidence").fillUpTo(10);
        long before = files();

        Answer refused = lena.upload(ACTION + "/evidence", "minutes.txt", "text/plain", noise(12 * 1024 * 1024),
                "kind", "file", "title", "Too much for the disk");
        DISKS.get("evidence").empty();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains(REFUSED);
        assertThat(files()).isEqualTo(before);
        assertThat(lena.get(ACTION).body()).contains(BANNER).doesNotContain("Too much for the disk");
    }

    @Test
    void r15LetsTimersRestMeanwhile() throws Exception {
        DISKS.get("log").fillUpTo(6);
        waitUntilJobsAre(false);
        DISKS.get("log").empty();
        waitUntilJobsAre(true);
    }

    private static Answer give(String title) {
        return lena.send(ACTION + "/evidence", ACTION + "/evidence", "kind", "statement", "title", title, "statement", title);
    }

    private static void waitUntilJobsAre(boolean running) throws InterruptedException {
        Instant end = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(end) && areJobsRunning() != running) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(areJobsRunning()).isEqualTo(running);
    }

    private static boolean areJobsRunning() {
        return Boolean.TRUE.equals(PropertyAccessorFactory.forBeanPropertyAccess(product.getBean("jobExecutor"))
                .getPropertyValue("active"));
    }

    private static long files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : List.of(folder.resolve("evidence/files"), folder.resolve("temporary"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    found.addAll(all.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("filler")).toList());
                }
            }
        }
        return found.size();
    }

    /** Text that no compression makes smaller. */
    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        Random random = new Random(1);
        for (int at = 0; at < size; at++) {
            noise[at] = (byte) ('a' + random.nextInt(26));
        }
        return noise;
    }
}
