package org.followthrough.web.documents.out;

/**
 * Text as every kind of document can hold it.
 *
 * <p>What nobody sees and XML cannot hold is left out: control characters, halves of a pair of surrogates, characters
 * that stand for none. Line breaks of all sorts are one, and nothing blank stands at an end. Everything else stays.
 */
final class WrittenText {

    private static final int NEXT_LINE = 0x85;
    private static final int NO_CHARACTERS = 0xFFFE;

    private WrittenText() {
    }

    /** Empty for null. */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        return isPlain(text) ? text.strip() : cleaned(text);
    }

    /** Whether every character is one that stays as it is, as is so of nearly every text. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\r' || Character.isSurrogate(sign) || !isWritten(sign)) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            if (sign == '\r' || sign == NEXT_LINE) {
                at += sign == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                written.append('\n');
            } else if (isWritten(sign)) {
                written.appendCodePoint(sign);
            }
        }
        return written.toString().strip();
    }

    /** On one line. */
    static String line(String text) {
        return of(text).replace('\n', ' ');
    }

    private static boolean isWritten(int sign) {
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean none = (sign & NO_CHARACTERS) == NO_CHARACTERS;
        return !half && !none && (!Character.isISOControl(sign) || sign == '\n' || sign == '\t');
    }
}
