package org.followthrough.workflow.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
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
    static final List<String> VALUES = List.of("name", "number", "title", "due", "plan", "body");

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final Map<NotificationKind, LetterTemplate> templates = new EnumMap<>(NotificationKind.class);
    private final Properties matters = matters();
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

    /** How a publication names what it asks, by kind. */
    static Properties matters() {
        Properties words = new Properties();
        try {
            words.load(new StringReader(read("matters.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    @Override
    public Letter write(Notification notification, Person recipient, Plan plan) {
        LetterTemplate template = templates.get(notification.kind());
        Subject first = notification.subjects().get(0);
        Map<String, String> values = values(notification, recipient, plan);
        String link = link(notification, plan, first);
        String subject = LetterTemplate.fill(template.subject(), values);
        LetterBody body = new LetterBody(subject, template, values, groups(notification), link);
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
        return values;
    }

    private static String inPath(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String link(Notification notification, Plan plan, Subject first) {
        return notification.kind() == NotificationKind.PUBLISHED
                ? settings.address() + "/my-work?via=mail"
                : settings.address() + "/plans/" + plan.number() + "/actions/" + inPath(first.number()) + "?via=mail";
    }

    /** What a publication asks of one person, by matter; the other mails are about one action and need no list. */
    private List<LetterBody.Group> groups(Notification notification) {
        if (notification.kind() != NotificationKind.PUBLISHED) {
            return List.of();
        }
        Map<NotificationKind, List<String>> items = new EnumMap<>(NotificationKind.class);
        notification.subjects().forEach(subject ->
                items.computeIfAbsent(subject.matter(), first -> new ArrayList<>()).add(item(subject)));
        return items.entrySet().stream()
                .map(matter -> new LetterBody.Group(matters.getProperty(matter.getKey().name()), matter.getValue()))
                .toList();
    }

    private static String item(Subject subject) {
        return subject.number() + " " + subject.title() + (subject.due() == null ? "" : ", due " + day(subject.due()));
    }

    private static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("mail/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The mail template " + file + " is missing.", missing);
        }
    }
}
