package org.followthrough.workflow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A PostgreSQL of the tests' own, as durable as the product demands, with a database for each who asks.
 *
 * <p>It stops with the JVM: the engine of a context that is closed later would wait for a server that is gone.
 */
public final class EmbeddedDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres server;

    private EmbeddedDatabase() {
    }

    public static synchronized void register(DynamicPropertyRegistry registry) {
        if (server == null) {
            server = start();
        }
        String database = "followthrough" + DATABASES.incrementAndGet();
        JdbcClient.create(server.getPostgresDatabase()).sql("create database " + database).update();
        registry.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", database));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
