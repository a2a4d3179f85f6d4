package org.followthrough.workflow.mail;

import java.util.List;
import java.util.Map;

/**
 * The two parts of one mail, made of the same words.
 *
 * @param groups what is listed below the paragraphs; empty where a mail is about one action
 * @param link   where the button leads
 */
record LetterBody(
        String subject, LetterTemplate template, Map<String, String> values, List<Group> groups, String link) {

    /** Actions about which the same is asked. */
    record Group(String heading, List<Item> items) {
    }

    /** @param link the page of the action, or null where the mail leads to all of them at once */
    record Item(String text, String link) {

        private String plain() {
            return "* " + text + "\n" + (link == null ? "" : "  " + link + "\n");
        }

        private String html() {
            String words = escape(text);
            return "<li>" + (link == null
                    ? words
                    : "<a href=\"" + escape(link) + "\" style=\"color:#0d4f56\">" + words + "</a>") + "</li>\n";
        }
    }

    String plain() {
        StringBuilder text = new StringBuilder(subject).append("\n\n");
        paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        groups.forEach(group -> {
            text.append(group.heading()).append(":\n");
            group.items().forEach(item -> text.append(item.plain()));
            text.append('\n');
        });
        return text.append(template.button()).append(":\n").append(link).append("\n\n")
                .append(LetterTemplate.fill(template.why(), values)).append('\n')
                .toString();
    }

    String html(String frame) {
        StringBuilder text = new StringBuilder();
        paragraphs().forEach(paragraph -> text.append("<p>").append(escape(paragraph)).append("</p>\n"));
        groups.forEach(group -> {
            text.append("<h2 style=\"font-size:19px;margin:20px 0 8px\">").append(escape(group.heading()))
                    .append("</h2>\n<ul>\n");
            group.items().forEach(item -> text.append(item.html()));
            text.append("</ul>\n");
        });
        return LetterTemplate.fill(frame, Map.of(
                "subject", escape(subject),
                "preheader", escape(paragraphs().get(paragraphs().size() > 1 ? 1 : 0)),
                "content", text.toString(),
                "link", escape(link),
                "button", escape(template.button()),
                "why", escape(LetterTemplate.fill(template.why(), values))));
    }

    private List<String> paragraphs() {
        return template.paragraphs().stream().map(line -> LetterTemplate.fill(line, values)).toList();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
