package org.followthrough.domain.comparison;

import java.util.Locale;
import java.util.regex.Pattern;

/** Frees text of what word processors change by themselves: quotes, dashes, spaces and marks that nobody sees. */
final class Plain {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Co}\\u200B-\\u200F\\uFEFF\\u00AD]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201C\\u201D\\u201F]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private Plain() {
    }

    /** The text with plain quotes and dashes and single spaces; empty for null. */
    static String text(String written) {
        if (written == null) {
            return "";
        }
        if (isPlain(written)) {
            return written;
        }
        String spaced = SPACES.matcher(UNSEEN.matcher(written).replaceAll("")).replaceAll(" ").strip();
        String quoted = DOUBLE_QUOTES.matcher(SINGLE_QUOTES.matcher(spaced).replaceAll("'")).replaceAll("\"");
        return DASHES.matcher(quoted).replaceAll("-").replace("\u2026", "...");
    }

    /** Whether nothing but letters, digits and marks of ASCII stands in it, with single spaces between them. */
    private static boolean isPlain(String written) {
        for (int at = 0; at < written.length(); at++) {
            char letter = written.charAt(at);
            boolean between = letter == ' ' && at > 0 && at < written.length() - 1 && written.charAt(at - 1) != ' ';
            if (!between && (letter < '!' || letter > '~')) {
                return false;
            }
        }
        return true;
    }

    static boolean same(String one, String other) {
        return text(one).equals(text(other));
    }

    /** Whether two names or words differ in nothing but capitals, besides. */
    static boolean sameWord(String one, String other) {
        return text(one).toLowerCase(Locale.UK).equals(text(other).toLowerCase(Locale.UK));
    }
}
