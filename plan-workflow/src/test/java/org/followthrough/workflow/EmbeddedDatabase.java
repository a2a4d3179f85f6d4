package org.followthrough.workflow;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A PostgreSQL of the tests' own, as durable as the product demands, with a database for each who asks.
 *
 * <p>It stops with the JVM: the engine of a context that is closed later would wait for a server that is gone.
 */
public final class EmbeddedDatabase {

    private static final String USER = "postgres";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres server;

    private EmbeddedDatabase() {
    }

    public static void register(DynamicPropertyRegistry registry) {
        String url = fresh();
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> USER);
    }

    /** Connections to an empty database that nothing of the product has touched. */
    public static DataSource empty() {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(fresh());
        connections.setUsername(USER);
        return connections;
    }

    private static synchronized String fresh() {
        if (server == null) {
            server = start();
        }
        String database = "followthrough" + DATABASES.incrementAndGet();
        JdbcClient.create(server.getPostgresDatabase()).sql("create database " + database).update();
        return server.getJdbcUrl(USER, database);
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
