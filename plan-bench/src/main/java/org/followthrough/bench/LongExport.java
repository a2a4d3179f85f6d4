package org.followthrough.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * W9: how much longer a spreadsheet of ten times as many rows takes.
 *
 * <p>The goal was set for 100,000 rows beside 10,000. The product takes in and hands out 20,000 rows in one document and
 * refuses more, so that the longest plan that it takes is laid beside a tenth of it.
 */
final class LongExport {

    private static final int LONG = 19_990;
    private static final int SHORT = LONG / 10;
    private static final int PAIRS = 7;
    private static final double GOAL = 11;

    private final Installation installation;
    private final Visitor lead;

    LongExport(Installation installation) throws IOException {
        this.installation = installation;
        this.lead = installation.lead();
    }

    List<Finding> measure() throws Exception {
        PlanSheet many = saved(LONG);
        PlanSheet few = saved(SHORT);
        return List.of(Finding.atMost("W9", String.format(Locale.UK, "%,d rows as xlsx ÷ %,d rows", LONG, SHORT), GOAL,
                Pairs.of(2, PAIRS, Timing.all(many::download), Timing.all(few::download))));
    }

    private PlanSheet saved(int rows) throws IOException {
        PlanSheet sheet = new PlanSheet(lead, PlanAtWork.saved(installation, lead,
                Spreadsheet.clean(installation.folder().resolve("long.xlsx"), rows)).number());
        sheet.cells(rows);
        return sheet;
    }
}
