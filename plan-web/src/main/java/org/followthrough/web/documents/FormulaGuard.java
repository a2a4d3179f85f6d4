package org.followthrough.web.documents;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell of delimited text, or a part of one, for a formula: an apostrophe stands before a
 * sign that a formula begins with, and is taken away again when the cell is read.
 *
 * <p>Also behind a semicolon, a tabulator or the end of a line: a spreadsheet that takes those for what parts the cells
 * sees a cell begin there. A dash before a space stays as it is there, because lists within cells are written so.
 */
public final class FormulaGuard {

    private static final String BEHIND = "([;\\t\\r\\n][ \"]*)";
    private static final String OPENING = "'*(?:[=+@＝＋－＠]|-(?! ))";
    private static final String SIGNS = "=+@-\t\r\n＝＋－＠";
    private static final char GUARD = '\'';
    private static final Pattern OPENS_WITHIN = Pattern.compile(BEHIND + "(?=" + OPENING + ")");
    private static final Pattern GUARDED_WITHIN = Pattern.compile(BEHIND + "'(?=" + OPENING + ")");

    private FormulaGuard() {
    }

    /** Whether a spreadsheet may take the cell as a whole for a formula, or for a guarded one. */
    public static boolean isNeeded(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == GUARD) {
            at++;
        }
        return at < cell.length() && SIGNS.indexOf(cell.charAt(at)) >= 0;
    }

    public static String guarded(String cell) {
        String within = OPENS_WITHIN.matcher(cell).replaceAll("$1'");
        return isNeeded(within) ? GUARD + within : within;
    }

    /** The cell as it was before it was guarded; every other as it is. */
    public static String unguarded(String cell) {
        String whole = cell.indexOf(GUARD) == 0 && isNeeded(cell) ? cell.substring(1) : cell;
        return GUARDED_WITHIN.matcher(whole).replaceAll("$1");
    }
}
