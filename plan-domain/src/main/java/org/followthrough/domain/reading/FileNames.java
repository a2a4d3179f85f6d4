package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of files that were embedded in a cell. */
final class FileNames {

    private static final Pattern ENDING = Pattern.compile(
            "\\.(docx?|xlsx?|pptx?|pdf|rtf|odt|ods|csv|txt|msg|eml|jpe?g|png)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(
            "(?:^|(?<=\\s))((?:[\\p{L}\\d_&'-]+ ){0,5}[\\p{L}\\d_&'-]+)" + ENDING.pattern(), Pattern.CASE_INSENSITIVE);

    private FileNames() {
    }

    static List<String> in(String text) {
        if (text.indexOf('.') < 0 || !ENDING.matcher(text).find()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            names.add(file.group().strip());
        }
        return names;
    }
}
