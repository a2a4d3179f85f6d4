package org.followthrough.workflow.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void namesKindsAndPlacesAndNoMessages() {
        Exception cause = new IllegalArgumentException("Ivy Lane is no number.");
        cause.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.lang.Integer", "parseInt", "Integer.java", 668),
            new StackTraceElement("org.followthrough.workflow.persistence.JdbcPlans", "add", "JdbcPlans.java", 41)});
        Exception failure = new IllegalStateException("insert into person values ('Ivy Lane')", cause);
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.h2.Column", "check", "Column.java", 391)});

        assertThat(Fault.of(failure)).isEqualTo(
                "IllegalStateException at Column.check:391, from IllegalArgumentException at JdbcPlans.add:41");
    }

    @Test
    void endsWhereACauseComesBackToItself() {
        Exception one = new IllegalStateException();
        Exception other = new IllegalStateException(one);
        one.initCause(other);
        one.setStackTrace(new StackTraceElement[0]);
        other.setStackTrace(new StackTraceElement[0]);

        assertThat(Fault.of(one)).isEqualTo("IllegalStateException, from IllegalStateException");
    }
}
