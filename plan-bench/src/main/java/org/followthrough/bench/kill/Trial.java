package org.followthrough.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.followthrough.bench.Product;

/** What every trial needs: a folder, people, a ledger, a mail server, and the product in processes that can be killed. */
final class Trial implements AutoCloseable {

    /** Longer than a job or a mail is held, so that what a killed node had taken has come to its end as well. */
    private static final Duration AT_REST = Duration.ofSeconds(85);
    /** A trial starts the product very often, and it is killed before code compiled twice would have paid for itself. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Duration STUCK = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path jar;
    private final Path folder;
    private final List<String> settings;
    private final PostBox box = new PostBox();
    private final Nodes nodes = new Nodes();
    private final Ledger ledger;
    private final Random random;
    private final List<Duration> starts = new ArrayList<>();
    private final long from = System.nanoTime();
    private int kills;
    private Crew crew;

    /** @param settings of the product, besides those of the mail server */
    Trial(Path jar, Path folder, long seed, List<String> settings) throws IOException {
        this.jar = jar;
        this.folder = folder;
        this.settings = settings;
        this.random = new Random(seed);
        this.ledger = new Ledger(Files.createDirectories(folder).resolve("ledger.txt"));
    }

    /** Something that opens the database while the product lets it. */
    @FunctionalInterface
    interface Door {
        Connection open() throws SQLException;
    }

    int kills() {
        return kills;
    }

    private Product launch(Path version, String... more) throws IOException {
        List<String> all = new ArrayList<>(settings);
        all.add("--spring.mail.host=127.0.0.1");
        all.add("--spring.mail.port=" + box.port());
        all.addAll(List.of(more));
        return Product.start(QUICK, version, folder, all);
    }

    /** A node that people use from now on, and how long it took to be ready. */
    Product up(String... more) throws IOException {
        return up(jar, more);
    }

    Product up(Path version, String... more) throws IOException {
        Product product = launch(version, more);
        nodes.add(product.address());
        starts.add(product.readyAfter());
        return product;
    }

    void kill(Product product) throws IOException {
        product.kill();
        killed();
        nodes.remove(product.address());
    }

    /** Something was killed, or is right now. */
    void killed() {
        box.killed();
        kills++;
        System.err.println("Kill " + kills + ", after " + ledger.count() + " acts.");
    }

    /** Whether there is to be another kill, of so many in at most so many minutes. */
    boolean goesOn(Extent extent) {
        return kills < extent.kills() && System.nanoTime() - from < Duration.ofMinutes(extent.minutes()).toNanos();
    }

    /** Whether the next kill is the last. */
    boolean isTheLast(Extent extent) {
        return kills + 1 == extent.kills();
    }

    void stop(Product product) throws IOException {
        nodes.remove(product.address());
        product.close();
    }

    /** An orderly stop while people are at it: they stay until it refuses them. */
    void stopAmidWork(Product product) throws IOException {
        killed();
        product.close();
        nodes.remove(product.address());
    }

    Answers answers() {
        return nodes.answers();
    }

    /** Makes the administrator and everybody else, in an empty database. */
    void people(Door door) throws IOException, SQLException {
        people(jar, door);
    }

    void people(Path version, Door door) throws IOException, SQLException {
        try (Product product = launch(version)) {
            new Caller(product.address()).setUp(product.code(), Cast.ADMINISTRATOR, Cast.PASSWORD);
        }
        try (Connection database = door.open()) {
            Cast.join(database);
        }
    }

    void begin() {
        crew = new Crew(nodes, ledger).start();
    }

    /**
     * Work goes on until an unforeseeable instant, which comes once so many more acts have been acknowledged as chance
     * says, at most {@code most}; where nothing moves it comes after a minute.
     */
    void goOn(int most) throws InterruptedException {
        int enough = ledger.count() + 1 + random.nextInt(most);
        long from = System.nanoTime();
        while (ledger.count() < enough && System.nanoTime() - from < STUCK.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
    }

    /** Everybody lets go of what they are at, and begins nothing more. */
    void goHome() {
        crew.close();
    }

    /** Everybody goes home, and what they have set going comes to its end. */
    void rest() throws InterruptedException {
        goHome();
        long from = System.nanoTime();
        while (box.quiet().compareTo(AT_REST) < 0 && System.nanoTime() - from < LONGEST.toNanos()) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** After an orderly stop. */
    Verdict verdict(Door door) throws Exception {
        Verdict verdict = new Verdict();
        verdict.say("kills", kills);
        try (Connection database = door.open()) {
            verdict.acts(ledger, database);
            verdict.say("acts that nobody answered", crew.count("UNKNOWN"));
            verdict.mustBeNone("acts refused without a reason", crew.refusals().size(), crew.refusals());
            verdict.mails(box, database);
            verdict.invariants(database, folder.resolve("data/evidence"), "");
        }
        verdict.ready(starts);
        boolean whole = VerifiedTrail.isWhole(jar, settings, folder);
        verdict.mustHold("verify-trail", whole, whole ? "whole" : "broken");
        return verdict;
    }

    /** What must hold holds after one more orderly start and stop, too. */
    void onceMore(Verdict verdict, Door door) throws Exception {
        try (Product product = launch(jar)) {
            product.address();
        }
        try (Connection database = door.open()) {
            verdict.invariants(database, folder.resolve("data/evidence"), ", after one more start");
        }
    }

    @Override
    public void close() throws IOException {
        if (crew != null) {
            crew.close();
        }
        ledger.close();
        box.close();
    }
}
