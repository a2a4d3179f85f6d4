package org.followthrough.domain.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How English prose begins, breaks off and ends. */
final class Wording {

    /** Words after which no sentence ends. */
    private static final Set<String> DANGLING = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for",
            "from", "with", "within", "into", "and", "or", "as", "re", "via", "including", "between", "through", "is",
            "are", "be", "that", "which", "who", "their", "its", "this", "these", "any", "all", "if", "under");
    private static final int LONGEST_WORD = 40;
    private static final Pattern GLYPHS = Pattern.compile("[\\p{Co}\\u200B-\\u200F\\uFEFF\\u00AD]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'’”)]*(?=\\s+[\\p{Lu}\\d\"'‘“(])");
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll}|\\))\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Ll})");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}']+)\\W*$");

    private Wording() {
    }

    /** Without the glyphs of symbol fonts, and with single spaces. */
    static String tidy(String text) {
        return isTidy(text) ? text : SPACES.matcher(GLYPHS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** Whether text is of plain signs and single spaces, as most of a plan is. */
    static boolean isTidy(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Whether text starts with a small letter or a mark that no sentence starts with. */
    static boolean startsInMidSentence(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isLetter(sign)) {
                return Character.isLowerCase(sign);
            }
            if (Character.isDigit(sign) || sign == '•' || sign == '[' || sign == '(') {
                return false;
            }
            if (sign == '/' || sign == ',' || sign == ';' || sign == '&') {
                return true;
            }
        }
        return false;
    }

    /** Whether text has no mark at its end that closes a sentence, a list or a bracket. */
    static boolean isUnfinished(String text) {
        return !text.isEmpty() && ".!?:;]".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether more must follow: an open bracket, a comma, or a word such as "the" stands at the end. */
    static boolean isDangling(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (",/&-–".indexOf(text.charAt(text.length() - 1)) >= 0 || hasOpenBracket(text)) {
            return true;
        }
        return DANGLING.contains(lastWord(text).toLowerCase(Locale.UK));
    }

    /** Whether a letter stands right before a digit somewhere, as in the number of an issue. */
    static boolean holdsLetterBeforeDigit(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at)) && Character.isLetter(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The word at the very end of a text; empty when something else stands there. */
    private static String lastWord(String text) {
        int from = text.length();
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '\'')) {
            from--;
        }
        return text.endsWith("'") ? "" : text.substring(from);
    }

    static boolean isDanglingWord(String word) {
        return DANGLING.contains(word.toLowerCase(Locale.UK));
    }

    /** Such a word and the next may be one name. */
    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    static boolean hasOpenBracket(String text) {
        return text.lastIndexOf('[') > text.lastIndexOf(']') || text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** Where the first sentence at or after {@code from} ends, so that another follows; the length when none does. */
    static int endOfSentence(String text, int from) {
        Matcher end = SENTENCE_END.matcher(text);
        return end.find(from) ? end.end() : text.length();
    }

    /** Where one sentence runs into the next without a stop, such as "was agreed Staff have"; -1 when nowhere. */
    static int seam(String text) {
        Matcher seam = SEAM.matcher(text);
        while (seam.find()) {
            Matcher word = LAST_WORD.matcher(text.substring(Math.max(0, seam.start() - LONGEST_WORD), seam.start()));
            if (!word.find() || !isDanglingWord(word.group(1)) && !isCapitalised(word.group(1))) {
                return seam.start();
            }
        }
        return -1;
    }
}
