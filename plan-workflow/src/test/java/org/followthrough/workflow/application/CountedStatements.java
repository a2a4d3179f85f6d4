package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what one thread at work sends to the database: statements, a batch being one, and commits. */
class CountedStatements implements BeanPostProcessor {

    private final List<String> statements = new ArrayList<>();
    private volatile boolean counting;
    private int commits;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(new Listener()).methodListener(new Commits()).build()
                : bean;
    }

    /** What was sent while {@code work} ran. */
    synchronized Sent during(Runnable work) {
        statements.clear();
        commits = 0;
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return new Sent(List.copyOf(statements), commits);
    }

    record Sent(List<String> statements, int commits) {
    }

    private final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (counting) {
                statements.add(queries.isEmpty() ? "" : queries.get(0).getQuery());
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        }
    }

    private final class Commits implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext context) {
            if (counting && context.getMethod().getName().equals("commit")) {
                commits++;
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {
        }
    }
}
