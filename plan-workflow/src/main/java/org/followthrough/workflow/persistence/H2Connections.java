package org.followthrough.workflow.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, String> OPTIONS = Map.of("QUERY_CACHE_SIZE", "100", "OPTIMIZE_REUSE_RESULTS", "FALSE");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:h2:")) {
            String address = pool.getJdbcUrl().toUpperCase(Locale.ROOT);
            OPTIONS.forEach((option, value) -> {
                if (!address.contains(";" + option + "=")) {
                    pool.addDataSourceProperty(option, value);
                }
            });
        }
        return bean;
    }

    /** Several queries with {@code union} as one, since H2 remembers no union by itself; it can be put in order. */
    static String remembered(String queries) {
        return "select * from (" + queries + ") rows_of_all";
    }
}
