package org.followthrough.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The built product on an empty PostgreSQL of its own, with the people of an invented body. */
final class Installation implements AutoCloseable {

    static final String PASSWORD = "lantern pier harbour tide";
    private static final String ADMINISTRATOR = "ada@bench.example";
    private static final int LEAD = 261;
    private static final int BOARD = 262;

    private final EmbeddedPostgres postgres;
    private final Path jar;
    private final List<String> settings;
    private final Path folder;
    private final Product product;
    private final Connection database;
    private final Body body;

    private Installation(EmbeddedPostgres postgres, Path jar, List<String> settings) throws Exception {
        this.postgres = postgres;
        this.jar = jar;
        this.settings = new ArrayList<>(settings);
        this.settings.add("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
        folder = Files.createTempDirectory("follow-through-bench");
        product = another();
        new Visitor(product.address()).setUp(product.code(), ADMINISTRATOR, PASSWORD);
        database = postgres.getPostgresDatabase().getConnection();
        body = new Body(database);
        body.people(ADMINISTRATOR);
    }

    /** Starts a further node on the same database. */
    Product another() throws IOException {
        return Product.start(List.of(), jar, folder, settings);
    }

    /** How long a second node takes until it answers, in nanoseconds; it is stopped again. */
    long startAnother() throws IOException {
        long from = System.nanoTime();
        try (Product another = another()) {
            another.address();
            return System.nanoTime() - from;
        }
    }

    /**
     * Holds the database and the evidence against the invariants, by the product's own command.
     *
     * @param said the file to which it says what it looked at and what is broken
     */
    void check(Path said) throws IOException, InterruptedException {
        Product.command("check", jar, folder, settings, said);
    }

    /** @param settings of the product, such as {@code --spring.mail.port=2525} */
    static Installation fresh(Path jar, String... settings) throws Exception {
        EmbeddedPostgres postgres = DurablePostgres.start();
        try {
            return new Installation(postgres, jar, List.of(settings));
        } catch (Exception failed) {
            postgres.close();
            throw failed;
        }
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    Path folder() {
        return folder;
    }

    Product product() {
        return product;
    }

    Connection database() {
        return database;
    }

    Body body() {
        return body;
    }

    /** The one number that a query asks for. */
    int number(String query) throws SQLException {
        return Math.toIntExact(OneNumber.of(database, query));
    }

    /** Somebody of the body, signed in; {@link Body} says which number does what. */
    Visitor person(int number) throws IOException {
        return new Visitor(product.address()).signIn("person" + number + "@bench.example", PASSWORD);
    }

    Visitor lead() throws IOException {
        return person(LEAD);
    }

    Visitor board() throws IOException {
        return person(BOARD);
    }

    /** Nothing is left on the disk; evidence alone can be 18 GB. */
    @Override
    public void close() throws Exception {
        database.close();
        product.close();
        postgres.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
