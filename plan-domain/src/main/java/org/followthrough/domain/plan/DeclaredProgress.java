package org.followthrough.domain.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an imported plan declares about an action: a colour and words.
 *
 * <p>In such plans GREEN usually means "somebody said so". It counts as declared done unless its own words say that
 * something is still to come; it never counts as checked.
 *
 * @param colour as written, or null
 * @param words  as written, or null
 */
public record DeclaredProgress(String colour, String words) {

    private static final Set<String> DONE = Set.of("GREEN", "BLUE", "COMPLETE", "COMPLETED");
    private static final Pattern STILL_TO_COME = Pattern.compile(
            "\\b(under\\s?way|ongoing|awaited|awaiting|re-?scheduled|being|in progress|not yet|still|"
                    + "to be (?!checked)\\w+|will be|planned)\\b");

    public boolean saysDone() {
        return colour != null
                && DONE.contains(colour.strip().toUpperCase(Locale.UK))
                && (words == null || !STILL_TO_COME.matcher(words.toLowerCase(Locale.UK)).find());
    }
}
