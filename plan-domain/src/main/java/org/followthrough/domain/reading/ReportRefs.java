package org.followthrough.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraphs, or other sources, that a cell of report references names. */
final class ReportRefs {

    private static final Pattern REF = Pattern.compile(
            "\\d+(?:\\.\\d+)*(?:\\s*[-–]\\s*\\d+(?:\\.\\d+)*)?(?:\\((?:[a-z]+|\\d)\\))*|\\b[A-Z][A-Z&]{1,7}\\b"
                    + "|\\b[A-Z]\\d+(?:\\.\\d+)*\\b");
    private static final Pattern SECOND_LIST = Pattern.compile("(?<=[\\d\\s,])\\s*(\\p{L}+\\.?\\s*\\d[\\d,\\s]*,)$");

    private static final Recall<List<String>> REFS = new Recall<>(ReportRefs::refs);

    private static final Recall<Boolean> READABLE = new Recall<>(cell -> REF.matcher(cell).find());

    private ReportRefs() {
    }

    static List<String> split(String cell) {
        return REFS.of(cell);
    }

    private static List<String> refs(String cell) {
        Matcher ref = REF.matcher(cell);
        LinkedHashSet<String> refs = new LinkedHashSet<>();
        while (ref.find()) {
            refs.add(ref.group().replaceAll("\\s+", ""));
        }
        return List.copyOf(refs);
    }

    static boolean isReadable(String cell) {
        return READABLE.of(cell);
    }

    /** The beginning of a second list, cut off after a comma, at the end of a list that is complete; or empty. */
    static String secondList(String cell) {
        Matcher second = SECOND_LIST.matcher(cell);
        return second.find() && second.start() > 0 ? second.group(1) : "";
    }
}
