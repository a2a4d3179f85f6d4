package org.followthrough.workflow.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.application.outbound.Outbox;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands before what lies outside of a use case (database, shelf, outbox) and fails the call that a test names. */
class Faults implements BeanPostProcessor {

    private int untilFault;
    private boolean failsCommit;
    private boolean losesCommit;
    private String failed;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            return ProxyDataSourceBuilder.create(database).methodListener(new Calls()).build();
        }
        if (bean instanceof EvidenceShelf shelf) {
            return failing(EvidenceShelf.class, shelf);
        }
        return bean instanceof Outbox outbox ? failing(Outbox.class, outbox) : bean;
    }

    /** Fails the {@code call}-th call from here on, before it does anything. */
    void failCall(int call) {
        untilFault = call;
        failed = null;
    }

    /** Fails the next commit, before it does anything. */
    void failCommit() {
        failsCommit = true;
        failed = null;
    }

    /** Lets the next commit happen and loses the answer to it. */
    void loseAnswerToCommit() {
        losesCommit = true;
    }

    /**
     * From here on nothing fails.
     *
     * @return what has failed; null if the work was over before it came to that
     */
    String end() {
        untilFault = 0;
        failsCommit = false;
        losesCommit = false;
        return failed;
    }

    private boolean fails(String what) {
        boolean isCommit = failsCommit && what.equals("commit");
        if (!isCommit && (untilFault == 0 || --untilFault > 0)) {
            return false;
        }
        failsCommit = false;
        failed = what;
        return true;
    }

    private <T> T failing(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
            String what = type.getSimpleName() + "." + method.getName();
            if (fails(what)) {
                throw new IllegalStateException("Injected into " + what);
            }
            try {
                return method.invoke(target, values);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    /** Statements and commits; the failure is of a kind that no driver has explained. */
    private final class Calls implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext context) {
            String method = context.getMethod().getName();
            boolean isStatement = context.getTarget() instanceof Statement && method.startsWith("execute");
            if ((isStatement || method.equals("commit")) && fails(method)) {
                Faults.<RuntimeException>raise(new SQLException("Injected into " + method));
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {
            if (losesCommit && context.getMethod().getName().equals("commit")) {
                losesCommit = false;
                Faults.<RuntimeException>raise(new SQLException("Injected after the commit"));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
