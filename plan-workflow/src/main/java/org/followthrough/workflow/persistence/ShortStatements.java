package org.followthrough.workflow.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Keeps PostgreSQL from compiling a statement before it runs. Where much is kept it takes a page for expensive and spends
 * half a second on compiling what runs for twenty milliseconds. What the address of the database says goes before.
 */
@Component
class ShortStatements implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("options", "-c jit=off");
        }
        return bean;
    }
}
