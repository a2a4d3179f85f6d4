package org.followthrough.domain.reading;

import java.util.Map;
import java.util.stream.Collectors;

/** Letters and digits that are mistaken for one another when a page is read by a machine. */
final class LookAlikes {

    private static final Map<Character, Character> LATIN = Map.ofEntries(
            Map.entry('А', 'A'), Map.entry('В', 'B'), Map.entry('С', 'C'), Map.entry('Е', 'E'), Map.entry('Н', 'H'),
            Map.entry('І', 'I'), Map.entry('К', 'K'), Map.entry('М', 'M'), Map.entry('О', 'O'), Map.entry('Р', 'P'),
            Map.entry('Т', 'T'), Map.entry('Х', 'X'), Map.entry('Α', 'A'), Map.entry('Β', 'B'), Map.entry('Ε', 'E'),
            Map.entry('Η', 'H'), Map.entry('Ι', 'I'), Map.entry('Κ', 'K'), Map.entry('Μ', 'M'), Map.entry('Ν', 'N'),
            Map.entry('Ο', 'O'), Map.entry('Ρ', 'P'), Map.entry('Τ', 'T'), Map.entry('Χ', 'X'));
    private static final Map<Character, Character> LETTER_FOR_DIGIT = Map.of(
            '6', 'G', '8', 'B', '0', 'D', '1', 'I', '5', 'S', '2', 'Z', '4', 'A', '3', 'E');
    private static final Map<Character, Character> DIGIT_FOR_LETTER = Map.of(
            'O', '0', 'o', '0', 'I', '1', 'l', '1', '|', '1', 'S', '5', 'B', '8', 'Z', '2');

    private static final char FIRST_GREEK = '\u0370';

    private LookAlikes() {
    }

    /** With Cyrillic and Greek capitals replaced by the Latin ones that they look like. */
    static String latin(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_GREEK) {
                return withLatin(text);
            }
        }
        return text;
    }

    private static String withLatin(String text) {
        return text.chars()
                .mapToObj(sign -> String.valueOf(LATIN.getOrDefault((char) sign, (char) sign)))
                .collect(Collectors.joining());
    }

    /** A number with its first digit replaced by the letter of the theme, when the two look alike; or as it was. */
    static String withLetterOf(String theme, String number) {
        boolean alike = number.length() > 1 && theme.length() == 1
                && theme.charAt(0) == LETTER_FOR_DIGIT.getOrDefault(number.charAt(0), ' ');
        return alike ? theme + number.substring(1) : number;
    }

    /** A number whose letters after the first are replaced by the digits that they look like. */
    static String withDigits(String number) {
        if (number.length() < 2) {
            return number;
        }
        StringBuilder digits = new StringBuilder(number);
        for (int at = 1; at < number.length(); at++) {
            digits.setCharAt(at, DIGIT_FOR_LETTER.getOrDefault(number.charAt(at), number.charAt(at)));
        }
        return digits.toString();
    }
}
