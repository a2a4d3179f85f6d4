package org.followthrough.domain.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the colour that a progress cell declares. */
final class Rag {

    private static final Pattern COLOUR = Pattern.compile("\\b(RED|AMBER|GREEN|BLUE)\\b");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\W*(red|amber|green|blue)\\b(?=\\W*$|\\s*[-–:;.,])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD = Pattern.compile("[.!?)]\\s+(RED|AMBER|GREEN|BLUE)\\.?$");

    private Rag() {
    }

    /** The first colour in capitals, or a colour that opens the cell in any letters; null when there is none. */
    static String of(String progress) {
        Matcher first = FIRST_WORD.matcher(progress);
        if (first.find()) {
            return first.group(1).toUpperCase(Locale.UK);
        }
        Matcher colour = COLOUR.matcher(progress);
        return colour.find() ? colour.group(1) : null;
    }

    /** Where the first colour in capitals stands; -1 when there is none. */
    static int at(String progress) {
        Matcher colour = COLOUR.matcher(progress);
        return colour.find() ? colour.start() : -1;
    }

    /** A lone colour after the last sentence of a cell that began with one already; or empty. */
    static String stray(String progress) {
        Matcher last = LAST_WORD.matcher(progress);
        return at(progress) >= 0 && last.find() && at(progress) < last.start() ? last.group(1) : "";
    }
}
