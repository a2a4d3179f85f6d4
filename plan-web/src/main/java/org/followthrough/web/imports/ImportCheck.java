package org.followthrough.web.imports;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.reading.Confidence;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.Unread;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadImport.ImportPage;

/** What the check page of an import says, before anything is saved. */
public final class ImportCheck {

    private final ImportPage page;
    private final boolean everything;
    private final SaveForm form;
    private final Problems problems;
    private final Words words;
    private final List<ImportRow> rows;

    public ImportCheck(ImportPage page, boolean everything, SaveForm form, Problems problems, Words words) {
        this.page = page;
        this.everything = everything;
        this.form = form;
        this.problems = problems;
        this.words = words;
        this.rows = new ImportRows(page.line().number(), words).all(page.draft());
    }

    /** A number of the tally; {@code tone} is blank, {@code yellow} or {@code red}. */
    public record Count(int number, String text, String tone) {
    }

    public ImportPage page() {
        return page;
    }

    public SaveForm form() {
        return form;
    }

    public Problems problems() {
        return problems;
    }

    public String address() {
        return "/imports/" + page.line().number();
    }

    public boolean isOpen() {
        return page.savedAs() == null && !page.cancelled();
    }

    public String caption() {
        return words.say("imports.caption", page.line().fileName(), page.line().uploadedBy(),
                words.moment(page.line().uploadedAt()));
    }

    public String lead() {
        DraftPlan draft = page.draft();
        return words.say("imports.lead", draft.themes().size(), draft.issues().size(), actions());
    }

    /** How many rows need a person, in a clause. */
    public String needed() {
        return words.count("imports.needed", needing());
    }

    public List<Count> tally() {
        int repaired = count(Confidence.MEDIUM);
        int plain = rows.size() - repaired - needing();
        int unread = page.draft().unread().size();
        return List.of(
                new Count(actions(), words.say("imports.tally.actions"), ""),
                new Count(plain, words.say("imports.tally.plain"), ""),
                new Count(repaired, words.say("imports.tally.repaired"), ""),
                new Count(needing(), words.say("imports.tally.check"), needing() > 0 ? "yellow" : ""),
                new Count(unread, words.say("imports.tally.unread"), unread > 0 ? "red" : ""));
    }

    public boolean isEverything() {
        return everything;
    }

    public int all() {
        return rows.size();
    }

    /** The rows that need somebody or were repaired; all of them on request. */
    public List<ImportRow> rows() {
        return everything ? rows : rows.stream().filter(row -> !row.cells().isEmpty() || isLow(row)).toList();
    }

    public List<Unread> unread() {
        return page.draft().unread();
    }

    public String why(Unread unread) {
        return words.say(unread.why().rule(), unread.why().values().toArray());
    }

    private int needing() {
        return count(Confidence.LOW);
    }

    private int count(Confidence confidence) {
        String result = words.say("imports.result." + ImportRows.name(confidence));
        return (int) rows.stream().filter(row -> row.result().equals(result)).count();
    }

    private boolean isLow(ImportRow row) {
        return row.result().equals(words.say("imports.result.low"));
    }

    private int actions() {
        Stream<DraftAction> actions = page.draft().actions();
        return (int) actions.filter(action -> action.kind() == DraftAction.Kind.ACTION).count();
    }
}
