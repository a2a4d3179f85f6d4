package org.followthrough.workflow.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets connections to H2 as the product needs them; what the address of the database says goes before.
 *
 * <p>A connection remembers the statements of some pages. H2 remembers eight by itself, which are fewer than a page sends,
 * and takes longer to read the longest of them, again and again for each part of it, than to run it. It remembers no
 * results: H2 2.4.240 gives one person what it has found for another, when a statement with common tables is run again
 * with other values.
 */
@Component
class H2Connections implements BeanPostProcessor {

    private static final int REMEMBERED = 100;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:h2:")) {
            pool.addDataSourceProperty("QUERY_CACHE_SIZE", String.valueOf(REMEMBERED));
            pool.addDataSourceProperty("OPTIMIZE_REUSE_RESULTS", "false");
        }
        return bean;
    }

    /** Several queries with {@code union} as one, since H2 remembers no union by itself; it can be put in order. */
    static String remembered(String queries) {
        return "select * from (" + queries + ") rows_of_all";
    }
}
