package org.followthrough.domain.reading;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of one column look like, whatever is printed above them. */
final class Looks {

    private static final double MOST = 0.6;
    private static final int LONGEST_OWNER = 80;
    private static final int LONGEST_LABEL = 40;
    private static final int PROSE = 18;
    private static final Pattern PLACE = Pattern.compile("(?:paras?|paragraphs?|pages?|p|pp|sections?|reg"
            + "|regulations?)\\.? ?\\d.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PRIORITY = Pattern.compile("(?:high|medium|low|h|m|l|critical|urgent|must do"
            + "|should do)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile("(?:(?:Mr|Mrs|Ms|Dr|Cllr)\\.? )?"
            + "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,2}");

    private final List<String> cells;

    private Looks(List<String> cells) {
        this.cells = cells;
    }

    static Looks of(List<RawTable.Row> rows, int column) {
        return new Looks(rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList());
    }

    boolean areBlank() {
        return cells.isEmpty();
    }

    boolean areTimescales() {
        return are(Timescales::isReadable);
    }

    boolean areNumbers() {
        return are(cell -> IssueNumber.parse(LookAlikes.latin(cell)).isPresent() && !PLACE.matcher(cell).matches());
    }

    boolean areStates() {
        return are(cell -> StatusWords.read(cell).isPresent());
    }

    boolean arePlaces() {
        return are(cell -> PLACE.matcher(cell).matches());
    }

    boolean arePriorities() {
        return are(cell -> PRIORITY.matcher(cell).matches());
    }

    boolean areOwners() {
        return are(Looks::isOwner);
    }

    /** Whether they are sentences rather than labels. */
    boolean areProse() {
        return cells.stream().mapToInt(String::length).average().orElse(0) > PROSE && !areOwners() && !areTimescales();
    }

    /** Whether they are short and the same ones come again, as the names of themes do. */
    boolean areLabels() {
        return are(cell -> cell.length() <= LONGEST_LABEL) && new HashSet<>(cells).size() * 2 <= cells.size();
    }

    private static boolean isOwner(String cell) {
        if (cell.length() > LONGEST_OWNER || cell.endsWith(".")) {
            return false;
        }
        List<String> owners = OwnerNames.split(cell);
        return !owners.isEmpty() && owners.stream().allMatch(owner -> PERSON.matcher(owner).matches()
                || OwnerNames.holdsTitle(owner) || owner.matches("[A-Z]{2,6}"));
    }

    private boolean are(Predicate<String> look) {
        return !cells.isEmpty() && cells.stream().filter(look).count() >= MOST * cells.size();
    }
}
