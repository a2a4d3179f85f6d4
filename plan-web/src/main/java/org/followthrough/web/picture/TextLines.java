package org.followthrough.web.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text at its blanks, since SVG does not. */
final class TextLines {

    private TextLines() {
    }

    /** A word longer than {@code letters} stands on a line of its own. */
    static List<String> of(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
