package org.followthrough.workflow.persistence;

import javax.sql.DataSource;
import org.followthrough.workflow.application.outbound.DatabaseDump;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dumps the database with what its maker provides for it. */
@Configuration(proxyBeanMethods = false)
class DumpByVendor {

    @Bean
    DatabaseDump databaseDump(
            DataSource database,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password) {
        return url.startsWith("jdbc:postgresql:")
                ? new PostgresqlDump(database, url, user, password)
                : new H2Dump(database);
    }
}
