package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives every issue a name of its own, also where a plan counts anew under each theme or has one number twice. */
final class IssueNames {

    private IssueNames() {
    }

    static List<DraftIssue> drafts(List<OpenIssue> issues) {
        boolean anew = countAnew(issues);
        Set<String> taken = new HashSet<>();
        List<DraftIssue> drafts = new ArrayList<>();
        for (OpenIssue issue : issues) {
            String number = anew && issue.number().theme().isEmpty() ? named(issue) : issue.number().toString();
            String name = number;
            for (int again = 2; !taken.add(name); again++) {
                name = number + "-" + again;
            }
            if (!name.equals(number)) {
                issue.cell(Field.NUMBER).remark(Confidence.LOW, Remark.of("number-twice", number, name));
            }
            drafts.add(Drafting.issue(issue, name));
        }
        return drafts;
    }

    /** Whether one number stands under several themes. */
    private static boolean countAnew(List<OpenIssue> issues) {
        Map<String, Set<String>> themes = new HashMap<>();
        issues.stream().filter(issue -> issue.number().theme().isEmpty())
                .forEach(issue -> themes
                        .computeIfAbsent(issue.number().toString(), absent -> new HashSet<>()).add(issue.theme()));
        long several = themes.values().stream().filter(found -> found.size() > 1).count();
        return several > 0 && several * 2 >= issues.stream().collect(Collectors.groupingBy(OpenIssue::theme)).values()
                .stream()
                .mapToInt(List::size).min().orElse(0);
    }

    private static String named(OpenIssue issue) {
        String theme = issue.theme();
        boolean ends = !theme.isEmpty() && Character.isDigit(theme.charAt(theme.length() - 1));
        return theme + (ends ? "." : "") + issue.number();
    }
}
