package org.followthrough.workflow.port;

import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.Field;

/** Somebody says what the columns of an uploaded plan tell; it is read anew, and the headings are remembered. */
public interface MapColumns {

    /**
     * The refusals are those of reading a plan and that the import is closed.
     *
     * @return the rows whose corrections no longer fit and were put aside
     */
    Decision<List<String>> map(Command command);

    /** @param choices a column that is not among them stays as it is */
    record Command(PersonId by, int importNumber, List<Choice> choices) {

        public Command {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What one column tells.
     *
     * @param column its place, counted from 0
     * @param tells  null for nothing that a plan has a place for
     */
    record Choice(int column, Field tells) {
    }
}
