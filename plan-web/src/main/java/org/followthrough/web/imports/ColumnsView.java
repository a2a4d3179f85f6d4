package org.followthrough.web.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadColumns.ColumnsPage;

/** The page on which a person says what the columns of an import tell. */
public final class ColumnsView {

    /** The answer that a column tells nothing that a plan has a place for. */
    static final String NOTHING = "NOTHING";

    private final ColumnsPage page;
    private final Map<String, String> chosen;
    private final Problems problems;
    private final Words words;

    /** @param chosen what was chosen and could not be kept, by the name of the control; else empty */
    public ColumnsView(ColumnsPage page, Map<String, String> chosen, Problems problems, Words words) {
        this.page = page;
        this.chosen = Map.copyOf(chosen);
        this.problems = problems;
        this.words = words;
    }

    /** The address of the check page. */
    public String check() {
        return "/imports/" + page.line().number();
    }

    public String fileName() {
        return page.line().fileName();
    }

    public boolean isOpen() {
        return page.open();
    }

    public List<PlanColumn> columns() {
        return page.columns();
    }

    public Problems problems() {
        return problems;
    }

    public String heading(PlanColumn column) {
        return column.isHeaded() ? column.heading() : words.say("imports.columns.unheaded", column.at() + 1);
    }

    public String label(PlanColumn column) {
        return words.say("imports.columns.tells", heading(column));
    }

    /** The name of the control that asks what a column tells. */
    public static String control(PlanColumn column) {
        return "tells-" + column.at();
    }

    public String chosen(PlanColumn column) {
        return chosen.getOrDefault(control(column), column.tells() == null ? NOTHING : column.tells().name());
    }

    /** What a column tells, for a page on which nothing can be chosen. */
    public String chosenWords(PlanColumn column) {
        return column.tells() == null
                ? words.say("imports.columns.nothing")
                : words.say("imports.field." + ImportRows.name(column.tells()));
    }

    public List<Choice> choices() {
        return Stream.concat(
                Arrays.stream(Field.values())
                        .map(field -> new Choice(field.name(), words.say("imports.field." + ImportRows.name(field)))),
                Stream.of(new Choice(NOTHING, words.say("imports.columns.nothing")))).toList();
    }
}
