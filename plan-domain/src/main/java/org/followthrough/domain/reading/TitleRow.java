package org.followthrough.domain.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of the rows above a table is the title of the plan.
 *
 * <p>That is the first, unless it is what every page carries, such as a version, or no more than the name of the body
 * and the title stands below it.
 */
final class TitleRow {

    private static final int LONGEST = 150;
    private static final String WORDS = "[\\p{L}'’&,.() -]*";
    private static final Pattern BODY = Pattern.compile("(?:the )?" + WORDS
            + "\\b(?:council|trust|authority|service|academy|school|college|partnership|board"
            + "|constabulary|hospitals?|icb)"
            + "|(?:the )?(?:london |royal |metropolitan )*(?:borough|city|county) of " + WORDS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKING = Pattern.compile("\\W*official(?:\\W+sensitive)?\\W*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_PLAN = Pattern.compile(".*\\b(?:plan|report|response|inspection|improvement"
            + "|actions?|review|recommendations?|findings?|programme|update)\\b.*", Pattern.CASE_INSENSITIVE);

    private TitleRow() {
    }

    /** Empty where nothing above the table can be its title. */
    static Optional<RawTable.Row> of(List<RawTable.Row> above) {
        List<RawTable.Row> own = above.stream().filter(row -> !Headings.isFurniture(Headings.text(row))).toList();
        return own.stream().filter(row -> isTitle(Headings.text(row))).findFirst().or(() -> own.stream().findFirst());
    }

    private static boolean isTitle(String text) {
        boolean body = BODY.matcher(MARKING.matcher(text).replaceAll("")).matches() && !OF_PLAN.matcher(text).matches();
        return !body && text.length() <= LONGEST && !text.endsWith(".");
    }
}
