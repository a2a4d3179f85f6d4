package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the single timescales that are written one after the other in a cell. */
final class Timescales {

    private static final int LONGEST = 120;
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String LEAD = "(?:(?:by|from|end of|by the end of|starting|commencing|w/c|w/e"
            + "|week (?:commencing|ending)|end|beginning of|before|mid|early|late|to|until)\\s+)*";
    private static final String DAY = "\\d{1,2}\\s*(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s*'?\\d{2,4})?"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{4}";
    private static final String PERIOD = MONTH + "(?:,?\\s*|\\s*[-–/]\\s*)'?\\d{2,4}"
            + "|(?:spring|summer|autumn|winter)(?:\\s+term)?\\s+\\d{4}"
            + "|q(?:uarter )?[1-4],?\\s+(?:of\\s+)?\\d{2,4}(?:[/-]\\d{2,4})?"
            + "|\\d{1,2}[ -]" + MONTH + "[ -]\\d{2,4}|\\d{4}[/-]\\d{2}(?:\\s+q[1-4])?";
    private static final String SPAN = "within\\s+\\w+\\s+(?:working\\s+)?(?:day|week|month|year)s?"
            + "|\\d+\\s+(?:working\\s+)?(?:day|week|month|year)s?";
    private static final String NO_DAY = "(?:with\\s+)?immediate(?:\\s+effect|ly)?|on-?\\s?going|regular(?:ly)?"
            + "|rolling(?:\\s+programme)?|continuous(?:ly)?"
            + "|(?:bi-?)?(?:daily|weekly|monthly|annual(?:ly)?|termly|half-?termly|quarterly)|completed?|tbc|n/a";
    private static final Pattern PIECE = Pattern.compile(
            "(?:" + LEAD + "(?:" + DAY + "|" + PERIOD + ")|" + SPAN + "|" + NO_DAY + ")", Pattern.CASE_INSENSITIVE);
    private static final String BETWEEN = "[\\s,;/&|.•–-]*";
    private static final Pattern JOINT = Pattern.compile(
            BETWEEN + "(?:and|then|onwards|thereafter|\\(|\\))?" + BETWEEN, Pattern.CASE_INSENSITIVE);

    /** Tells prose at its first word, which is most of a plan. */
    private static final Pattern OPENING = Pattern.compile(JOINT.pattern() + PIECE.pattern(), Pattern.CASE_INSENSITIVE);

    private static final Recall<List<String>> PARTS = new Recall<>(Timescales::parts);
    private static final Recall<Boolean> OPENS = new Recall<>(Timescales::mayOpen);
    private static final Recall<Boolean> READABLE = new Recall<>(Timescales::holdsNothingElse);

    private Timescales() {
    }

    /** Each single timescale in its order; words between them that are none stand as entries of their own. */
    static List<String> split(String cell) {
        return PARTS.of(cell);
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        Matcher piece = PIECE.matcher(cell);
        int from = 0;
        while (piece.find()) {
            addRest(parts, cell.substring(from, piece.start()));
            parts.add(piece.group().strip());
            from = piece.end();
        }
        addRest(parts, cell.substring(from));
        return List.copyOf(parts);
    }

    /** Whether a cell holds timescales and nothing else. */
    static boolean isReadable(String cell) {
        int space = cell.indexOf(' ');
        return cell.length() <= LONGEST && OPENS.of(space < 0 ? cell : cell.substring(0, space)) && READABLE.of(cell);
    }

    private static boolean mayOpen(String firstWord) {
        Matcher opening = OPENING.matcher(firstWord);
        return opening.lookingAt() || opening.hitEnd();
    }

    private static boolean holdsNothingElse(String cell) {
        List<String> parts = OPENING.matcher(cell).lookingAt() ? split(cell) : List.of();
        return !parts.isEmpty() && parts.stream().allMatch(part -> PIECE.matcher(part).matches());
    }

    /** What stands after the last readable timescale of a cell; empty when nothing does. */
    static String remainder(String cell) {
        List<String> parts = split(cell);
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return PIECE.matcher(last).matches() ? "" : last;
    }

    private static void addRest(List<String> parts, String rest) {
        if (!JOINT.matcher(rest).matches()) {
            parts.add(rest.strip());
        }
    }
}
