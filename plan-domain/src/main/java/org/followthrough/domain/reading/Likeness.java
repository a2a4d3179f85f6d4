package org.followthrough.domain.reading;

import java.util.Locale;

/** How alike two short texts are when letters were misread: the share of letters that stand in the same order. */
final class Likeness {

    private static final int LONGEST = 200;

    private Likeness() {
    }

    /** Between 0 and 1; case, and all beyond the first 200 letters, does not count. */
    static double of(String first, String second) {
        String a = shortened(first);
        String b = shortened(second);
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        return 2.0 * common(a, b) / (a.length() + b.length());
    }

    /** How alike {@code text} is to the beginning of {@code whole}. */
    static double toStart(String text, String whole) {
        return of(text, whole.substring(0, Math.min(text.length(), whole.length())));
    }

    /** How alike {@code text} is to the end of {@code whole}. */
    static double toEnd(String text, String whole) {
        return of(text, whole.substring(Math.max(0, whole.length() - text.length())));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.UK);
    }

    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
