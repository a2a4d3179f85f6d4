package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an action says in square brackets: pointers to other issues, and the plans it came from. */
final class Brackets {

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");
    private static final Pattern POINTER = Pattern.compile("^(see|refer|as per|cf)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROSE_POINTER = Pattern.compile(
            "\\b(?:see(?: also)?|refer to|as per)\\s+(?:\\w+\\s+){0,3}?([A-Z]\\d{1,3})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]\\d{1,3})\\b");

    private Brackets() {
    }

    static boolean isOnlyReference(String text) {
        if (text.indexOf('[') < 0) {
            return false;
        }
        Matcher bracket = BRACKET.matcher(text);
        return bracket.find() && isPointer(bracket) && bracket.replaceFirst("").replaceAll("\\W+", "").isEmpty();
    }

    /** The numbers of the issues that a text points at. */
    static List<String> references(String text) {
        if (!Wording.holdsLetterBeforeDigit(text)) {
            return List.of();
        }
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            Matcher code = CODE.matcher(bracket.group(1));
            while (isPointer(bracket) && code.find()) {
                codes.add(code.group(1));
            }
        }
        Matcher prose = PROSE_POINTER.matcher(text);
        while (prose.find()) {
            codes.add(prose.group(1));
        }
        return new ArrayList<>(codes);
    }

    /** A pointer in brackets that names no issue; empty when there is none. */
    static String pointerToNothing(String text) {
        if (text.indexOf('[') < 0) {
            return "";
        }
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (isPointer(bracket) && !CODE.matcher(bracket.group(1)).find()) {
                return bracket.group();
            }
        }
        return "";
    }

    /** The names of other plans. */
    static List<String> tags(String text) {
        if (text.indexOf('[') < 0) {
            return List.of();
        }
        LinkedHashSet<String> tags = new LinkedHashSet<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (!isPointer(bracket) && Character.isUpperCase(bracket.group(1).strip().charAt(0))) {
                tags.add(bracket.group(1).strip());
            }
        }
        return new ArrayList<>(tags);
    }

    private static boolean isPointer(Matcher bracket) {
        return POINTER.matcher(bracket.group(1).strip()).matches();
    }
}
