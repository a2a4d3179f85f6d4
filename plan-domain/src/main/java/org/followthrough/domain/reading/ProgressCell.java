package org.followthrough.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A progress cell as the product writes it: a line for the colour, such as {@code RED: Off track (declared GREEN)}, and
 * below it what was last said.
 *
 * @param rag      as plans name it, such as {@code GREEN*}; empty while the action is not started
 * @param word     what the colour means
 * @param declared the colour that people declared; empty when it is the same or none was
 * @param text     what was last said; may be empty
 */
public record ProgressCell(String rag, String word, String declared, String text) {

    private static final Pattern FORM = Pattern.compile(
            "(?:(BLUE|GREEN\\*?|AMBER|RED|GREY|WHITE): )?([^\\n()]*)(?: \\(declared ([^\\n()]+)\\))?(?:\\n(.*))?",
            Pattern.DOTALL);
    private static final String NOT_STARTED = "Not started";

    public String written() {
        String line = rag.isEmpty() ? NOT_STARTED : rag + ": " + word;
        String both = declared.isEmpty() ? line : line + " (declared " + declared + ")";
        return text.isEmpty() ? both : both + "\n" + text;
    }

    /** Of a cell that a person wrote anew, all is text. */
    static ProgressCell of(String cell) {
        Matcher form = FORM.matcher(cell);
        if (!form.matches() || form.group(1) == null && !form.group(2).equals(NOT_STARTED)) {
            return new ProgressCell("", "", "", cell);
        }
        return new ProgressCell(orEmpty(form.group(1)), form.group(2), orEmpty(form.group(3)), orEmpty(form.group(4)));
    }

    /** The colour in the words of the field; null where the cell names none. */
    String colour() {
        if (word.isEmpty()) {
            return Rag.of(text);
        }
        return switch (rag) {
            case "GREEN*" -> "GREEN";
            case "", "GREY", "WHITE" -> declared.isEmpty() ? null : declared;
            default -> rag;
        };
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
