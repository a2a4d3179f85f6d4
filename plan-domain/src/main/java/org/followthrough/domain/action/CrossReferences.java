package org.followthrough.domain.action;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which other numbers of its plan a text points at, such as {@code [See also Quality of assessment action A3
 * above]}. Pointers without a number, such as "see above", point at nothing.
 */
public final class CrossReferences {

    private static final Pattern SEE =
            Pattern.compile("\\bsee\\b(?:\\s+also\\b)?((?:(?!\\.\\s)[^\\];\\n]){0,120})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{1,2}\\d{1,3}(?:\\.\\d{1,3})?\\b");

    private CrossReferences() {
    }

    /** The numbers of issues or actions, in the order of the text. */
    public static Set<String> in(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher see = SEE.matcher(text);
        while (see.find()) {
            Matcher number = NUMBER.matcher(see.group(1));
            while (number.find()) {
                numbers.add(number.group());
            }
        }
        return numbers;
    }
}
