package org.followthrough.workflow.port;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What the log tells of an exception: its kinds and where they arose, from the outermost to the cause. Never a message:
 * those of databases and libraries quote what people typed.
 */
public final class Fault {

    private static final String OURS = "org.followthrough.";

    private Fault() {
    }

    /** In one line, such as {@code IllegalStateException at JdbcPlans.add:41, from JdbcSQLDataException at Column.check:391}. */
    public static String of(Throwable failure) {
        StringJoiner line = new StringJoiner(", from ");
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = failure; one != null && seen.add(one); one = one.getCause()) {
            line.add(one.getClass().getSimpleName() + place(one));
        }
        return line.toString();
    }

    /** The first line of the product's own, or else the first. */
    private static String place(Throwable one) {
        StackTraceElement[] frames = one.getStackTrace();
        return Stream.of(frames)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> Stream.of(frames).findFirst())
                .map(frame -> " at " + frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .orElse("");
    }
}
