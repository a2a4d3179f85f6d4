package org.followthrough.workflow.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.LetterWriter;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes mails from the templates in {@code mail/}, the plain part and the HTML part from the same words. */
@Component
class TemplateLetterWriter implements LetterWriter {

    /** Everything that a template may name. */
    static final List<String> VALUES = List.of("name", "number", "title", "due", "plan", "body", "count");

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final Map<NotificationKind, LetterTemplate> templates = new EnumMap<>(NotificationKind.class);
    private final String frame = read("frame.html");
    private final MailSettings settings;

    TemplateLetterWriter(MailSettings settings) {
        this.settings = settings;
        for (NotificationKind kind : NotificationKind.values()) {
            templates.put(kind, template(kind));
        }
    }

    static LetterTemplate template(NotificationKind kind) {
        String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        return LetterTemplate.parse(file, read(file));
    }

    @Override
    public Letter write(Notification notification, Person recipient, Plan plan) {
        LetterTemplate template = templates.get(notification.kind());
        Subject first = notification.subjects().get(0);
        Map<String, String> values = values(notification, recipient, plan);
        String link = link(notification, plan, first);
        String subject = LetterTemplate.fill(template.subject(), values);
        Body body = new Body(subject, template, values, list(notification), link);
        return new Letter(subject, body.plain(), body.html(frame));
    }

    private static Map<String, String> values(Notification notification, Person recipient, Plan plan) {
        Subject first = notification.subjects().get(0);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", recipient.name());
        values.put("number", first.number());
        values.put("title", first.title());
        values.put("due", first.due() == null ? "without a date" : "due on " + day(first.due()));
        values.put("plan", plan.title());
        values.put("body", plan.bodyName());
        values.put("count", String.valueOf(notification.subjects().size()));
        return values;
    }

    private String link(Notification notification, Plan plan, Subject first) {
        return notification.kind() == NotificationKind.PUBLISHED
                ? settings.address() + "/my-work?via=mail"
                : settings.address() + "/plans/" + plan.number() + "/actions/" + first.number() + "?via=mail";
    }

    private static List<String> list(Notification notification) {
        return notification.kind() == NotificationKind.PUBLISHED
                ? notification.subjects().stream().map(TemplateLetterWriter::item).toList()
                : List.of();
    }

    private static String item(Subject subject) {
        String asked = switch (subject.matter()) {
            case OVERDUE -> "overdue";
            case ESCALATED -> "escalated to you";
            case SENT_FOR_SIGN_OFF -> "for you to sign off";
            case DUE_SOON -> "due soon";
            default -> "offered to you";
        };
        return subject.number() + " " + subject.title() + " – " + asked
                + (subject.due() == null ? "" : ", due " + day(subject.due()));
    }

    private static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** The two parts of one mail. */
    private record Body(
            String subject, LetterTemplate template, Map<String, String> values, List<String> list, String link) {

        String plain() {
            StringBuilder text = new StringBuilder(subject).append("\n\n");
            paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
            list.forEach(item -> text.append("* ").append(item).append('\n'));
            return text.append(list.isEmpty() ? "" : "\n")
                    .append(template.button()).append(":\n").append(link).append("\n\n")
                    .append(LetterTemplate.fill(template.why(), values)).append('\n')
                    .toString();
        }

        String html(String frame) {
            StringBuilder text = new StringBuilder();
            paragraphs().forEach(paragraph -> text.append("<p>").append(escape(paragraph)).append("</p>\n"));
            if (!list.isEmpty()) {
                text.append("<ul>\n");
                list.forEach(item -> text.append("<li>").append(escape(item)).append("</li>\n"));
                text.append("</ul>\n");
            }
            return LetterTemplate.fill(frame, Map.of(
                    "subject", escape(subject),
                    "preheader", escape(paragraphs().get(0)),
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

    private static String read(String file) {
        try {
            return new ClassPathResource("mail/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The mail template " + file + " is missing.", missing);
        }
    }
}
