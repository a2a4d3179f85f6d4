package org.followthrough.workflow.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Updates a database in a process of its own, and dies in the middle of it when told to. */
final class UpdateInChild {

    private UpdateInChild() {
    }

    /** @param arguments the address of the database, and {@code die} or {@code live} */
    public static void main(String[] arguments) {
        DataSource database = new DriverManagerDataSource(arguments[0]);
        new DurableDatabase().migrate(flyway(database, arguments[1].equals("die")));
    }

    /** Version 1 writes a paper, and version 2 makes two tables. */
    static Flyway flyway(DataSource database, boolean dies) {
        return Flyway.configure().dataSource(database).locations("classpath:no/migrations")
                .javaMigrations(new V1__papers(), new V2__shelves(dies)).load();
    }

    /** As the version before it. */
    static Flyway before(DataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:no/migrations")
                .javaMigrations(new V1__papers()).load();
    }

    private static void run(Context context, String... statements) {
        JdbcTemplate rows = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        for (String statement : statements) {
            rows.execute(statement);
        }
    }

    private static final class V1__papers extends BaseJavaMigration {

        @Override
        public void migrate(Context context) {
            run(context, "create table paper (name varchar(20))", "insert into paper values ('Minutes')");
        }
    }

    private static final class V2__shelves extends BaseJavaMigration {

        private final boolean dies;

        V2__shelves(boolean dies) {
            this.dies = dies;
        }

        @Override
        public void migrate(Context context) {
            run(context, "create table shelf (name varchar(20))", "alter table paper add column shelf varchar(20)",
                    "delete from paper");
            if (dies) {
                Runtime.getRuntime().halt(9);
            }
            run(context, "insert into paper values ('Minutes', 'top')", "create table board (name varchar(20))");
        }
    }
}
