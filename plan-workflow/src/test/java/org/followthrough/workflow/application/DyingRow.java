package org.followthrough.workflow.application;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.api.Trigger;

/** A trigger of H2 whose process dies when it comes to the row that the property {@value #ROW} names. */
public final class DyingRow implements Trigger {

    static final String ROW = "dies.at.row";

    private final AtomicInteger rows = new AtomicInteger();
    private String table;

    /** What lets the process die before a row of this table is written. */
    static String before(String table) {
        return "create trigger dying_" + table + " before insert on " + table + " for each row call \""
                + DyingRow.class.getName() + "\"";
    }

    @Override
    public void init(Connection connection, String schema, String trigger, String name, boolean before, int type) {
        table = name;
    }

    @Override
    public void fire(Connection connection, Object[] old, Object[] row) {
        if ((table + " " + rows.incrementAndGet()).equalsIgnoreCase(System.getProperty(ROW))) {
            Runtime.getRuntime().halt(137);
        }
    }
}
