package org.followthrough.web.documents;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell of delimited text for a formula: an apostrophe stands before a sign that one
 * begins with, and is taken away again when the cell is read.
 */
public final class FormulaGuard {

    private static final Pattern OPENS = Pattern.compile("'*[=+@\\-\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+@\\-\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {
    }

    /** Whether a spreadsheet may take the cell for a formula, or for a guarded one. */
    public static boolean isNeeded(String cell) {
        return OPENS.matcher(cell).matches();
    }

    public static String guarded(String cell) {
        return isNeeded(cell) ? "'" + cell : cell;
    }

    /** The cell as it was before it was guarded; every other as it is. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
