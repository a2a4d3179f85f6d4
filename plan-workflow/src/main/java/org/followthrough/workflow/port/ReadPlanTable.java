package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;

/** A plan as the table that boards know: a row for each action, to be written as a document. */
public interface ReadPlanTable {

    /**
     * The table as far as a person may see it: people of another agency have the rows of their own actions.
     *
     * @throws NotFoundException if there is no such plan, or the person may not know of it
     */
    PlanTable table(PersonId by, int plan);

    /**
     * The whole table, for whoever has the database in their hands and needs no account.
     *
     * @throws NotFoundException if there is no such plan
     */
    PlanTable whole(int plan);

    /**
     * A plan as a table.
     *
     * @param asAt   the day in Europe/London on which it stands so
     * @param themes the counts of the rows below
     */
    record PlanTable(PlanHeader header, LocalDate asAt, List<ReadPlan.ThemeCounts> themes, List<Row> rows) {

        public PlanTable {
            themes = List.copyOf(themes);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row. An issue that no action answers has one of its own, whose number and action are null.
     *
     * @param timescale as the plan words it while that is what is agreed; else those words and the agreed date, such as
     *                  {@code June 2012, now 30 September 2012}; the agreed date alone where the words would be read as
     *                  another. What it says is the agreed date whenever it is read again
     * @param agreed    the agreed date, or null where there is none
     * @param owners    by name, the accountable one first
     * @param colour    the colour that the rules give; null where there is no action
     * @param declared  the colour that people declared, as written, or null
     * @param progress  the latest words about it: the last update, or what the plan said from the beginning; may be empty
     */
    record Row(
            String themeCode,
            String themeName,
            String issue,
            String issueWording,
            String reportRefs,
            String number,
            String action,
            String timescale,
            LocalDate agreed,
            List<String> owners,
            Colour colour,
            String declared,
            String progress) {

        public Row {
            owners = List.copyOf(owners);
        }
    }
}
