package org.followthrough.workflow.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets connections to PostgreSQL as the product needs them; what the address of the database says goes before.
 *
 * <p>No statement is compiled before it runs: where much is kept PostgreSQL takes a page for expensive and spends half a
 * second on compiling what runs for twenty milliseconds. The rows of a batch are sent together and not each for itself.
 */
@Component
class PostgresConnections implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("options", "-c jit=off");
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return bean;
    }
}
