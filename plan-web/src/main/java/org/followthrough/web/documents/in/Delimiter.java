package org.followthrough.web.documents.in;

/** What parts the cells of a text: the sign that stands most often outside quotes at its beginning. */
final class Delimiter {

    static final char TAB = '\t';

    private static final char[] SIGNS = {TAB, ',', ';'};
    private static final int SAMPLE = 20_000;
    /** Prose holds commas, but hardly a tab. */
    private static final int TAB_WEIGHT = 3;

    private Delimiter() {
    }

    static char of(String text) {
        char best = ',';
        long most = 0;
        for (char sign : SIGNS) {
            long count = countOutsideQuotes(text, sign) * (sign == TAB ? TAB_WEIGHT : 1);
            if (count > most) {
                best = sign;
                most = count;
            }
        }
        return best;
    }

    private static long countOutsideQuotes(String text, char sign) {
        long count = 0;
        boolean quotes = sign != TAB || text.startsWith("\"");
        boolean quoted = false;
        for (int at = 0; at < Math.min(text.length(), SAMPLE); at++) {
            char here = text.charAt(at);
            quoted = here == '"' && quotes ? !quoted : quoted;
            count += here == sign && !quoted ? 1 : 0;
        }
        return count;
    }
}
