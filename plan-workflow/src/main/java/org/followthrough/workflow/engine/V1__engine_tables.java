package org.followthrough.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables from the scripts that its own jar brings. The name is the one that Flyway reads the version
 * from; a newer engine needs a further migration with its upgrade scripts.
 */
@Component
final class V1__engine_tables extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of("engine", "history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        String vendor = product.equals("postgresql") ? "postgres" : product;
        for (String script : SCRIPTS) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti." + vendor + ".create." + script + ".sql"));
        }
    }
}
