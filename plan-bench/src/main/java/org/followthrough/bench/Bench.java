package org.followthrough.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what pages of the built product cost as the number of actions grows, on a PostgreSQL of its own.
 *
 * <p>Arguments: the product's jar, and {@code quick} (1,000 and 10,000 actions) or {@code full} (to a million).
 */
public final class Bench {

    private static final String ADMINISTRATOR = "ada@bench.example";
    private static final String PASSWORD = "lantern pier harbour tide";
    private static final List<Integer> QUICK = List.of(1_000, 10_000);
    private static final List<Integer> FULL = List.of(1_000, 10_000, 100_000, 1_000_000);

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 || !List.of("quick", "full").contains(arguments[1])) {
            System.err.println("Say which jar to measure, and whether quick or full.");
            System.exit(2);
        }
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createTempDirectory("follow-through-bench");
        try (EmbeddedPostgres postgres = asTheOperationsGuideSays()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (Product product = Product.start(jar, url, folder);
                    Connection database = postgres.getPostgresDatabase().getConnection()) {
                measure(product, database, arguments[1].equals("full") ? FULL : QUICK);
            }
        }
    }

    private static EmbeddedPostgres asTheOperationsGuideSays() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    private static void measure(Product product, Connection database, List<Integer> sizes) throws Exception {
        new Visitor(product.address()).setUp(product.code(), ADMINISTRATOR, PASSWORD);
        Body body = new Body(database);
        body.people(ADMINISTRATOR);
        Map<Integer, Map<String, Timing>> timings = new LinkedHashMap<>();
        for (int size : sizes) {
            body.grow(size);
            timings.put(size, new Growth(product, PASSWORD).measure());
        }
        Report report = new Report(timings);
        System.out.println(report.table());
        Path json = Path.of("target", "bench.json");
        Files.createDirectories(json.getParent());
        Files.writeString(json, report.json());
    }
}
