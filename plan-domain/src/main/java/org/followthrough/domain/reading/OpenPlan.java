package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Themes, issues and leftovers while the rows of a plan are being gathered. */
final class OpenPlan {

    private final Map<String, DraftTheme> themes = new LinkedHashMap<>();
    private final List<OpenIssue> issues = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    Map<String, DraftTheme> themes() {
        return themes;
    }

    List<OpenIssue> issues() {
        return issues;
    }

    List<Unread> unread() {
        return unread;
    }

    void leave(int line, String text, Remark why) {
        unread.add(new Unread(line, text, why));
    }
}
