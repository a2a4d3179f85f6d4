package org.followthrough.web.documents.in;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * How one level of a list of Word marks its paragraphs.
 *
 * @param format  such as {@code decimal} or {@code bullet}
 * @param pattern such as {@code %1.%2}
 * @param start   the first number
 */
record ListLevel(String format, String pattern, int start) {

    /** The mark of every list that is not counted. */
    static final String BULLET = "• ";

    /** The deepest level, counted from 0. */
    static final int DEEPEST = 8;

    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** Reads the level that starts here, up to its end. */
    static ListLevel read(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        String format = "decimal";
        String pattern = "";
        int start = 1;
        int within = xml.depth();
        while (xml.nextStart(within)) {
            switch (xml.name()) {
                case "numFmt" -> format = xml.attribute("val", format);
                case "lvlText" -> pattern = xml.attribute("val", "");
                case "start" -> start = xml.number("val", 1);
                default -> {
                }
            }
        }
        return new ListLevel(format, pattern, start);
    }

    /** @param counts how often each level was met since the one above it */
    String mark(int[] counts, Map<Integer, ListLevel> levels) {
        if (format.equals("bullet")) {
            return BULLET;
        }
        if (format.equals("none") || pattern.isBlank()) {
            return "";
        }
        String mark = pattern;
        for (int level = 0; level <= DEEPEST; level++) {
            ListLevel one = levels.get(level);
            if (one != null) {
                mark = mark.replace("%" + (level + 1), one.number(one.start + Math.max(0, counts[level] - 1)));
            }
        }
        return mark + " ";
    }

    private String number(int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            default -> String.valueOf(number);
        };
    }

    /** As Word counts: Z is followed by AA, and AZ by BB. */
    private static String letters(int number) {
        int at = Math.max(1, number) - 1;
        return String.valueOf((char) ('A' + at % LETTERS)).repeat(Math.min(LETTERS, at / LETTERS + 1));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 2 * VALUES[0]);
        for (int at = 0; at < VALUES.length; at++) {
            while (left >= VALUES[at]) {
                roman.append(SIGNS[at]);
                left -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
