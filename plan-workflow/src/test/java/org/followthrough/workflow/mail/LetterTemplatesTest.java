package org.followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplatesTest {

    private final TemplateLetterWriter writer = new TemplateLetterWriter(
            new MailSettings("plans@thornmere.example", "Thornmere plans", "https://plans.thornmere.example/"));

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void namesOnlyValuesThatAreKnown(NotificationKind kind) {
        assertThat(TemplateLetterWriter.VALUES).containsAll(TemplateLetterWriter.template(kind).placeholders());
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void saysTheSameTwiceAndEscapesWhatPeopleTyped(NotificationKind kind) {
        Letter letter = write(kind, "Review <b>every</b> plan & {content}");

        assertThat(letter.subject()).doesNotContain("{number}", "{plan}");
        assertThat(letter.html()).contains("<h1 ").doesNotContain("<b>every</b>");
        assertThat(letter.plain()).startsWith(letter.subject()).contains("Dear Ines Calder,");
        assertThat(letter.plain()).contains(kind == NotificationKind.PUBLISHED
                ? "https://plans.thornmere.example/my-work?via=mail"
                : "https://plans.thornmere.example/plans/4/actions/B2.1?via=mail");
    }

    @Test
    void listsEveryActionOfAPublication() {
        assertThat(write(NotificationKind.PUBLISHED, "B2.1", "Review every plan").plain())
                .contains("Offered to you:\n* B2.1 Review every plan, due Friday 27 November 2026\n");
    }

    @ParameterizedTest
    @EnumSource(value = NotificationKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void hasWordsForEveryMatterOfAPublication(NotificationKind matter) {
        assertThat(TemplateLetterWriter.matters().getProperty(matter.name())).isNotBlank();
    }

    @Test
    void keepsALinkWholeWhateverANumberHolds() {
        assertThat(write(NotificationKind.OFFERED, "B2/1 a?", "Review every plan").plain())
                .contains("/plans/4/actions/B2%2F1%20a%3F?via=mail");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> new MailSettings("nobody", "x", "https://x.example"))
                .hasMessageContaining("follow-through.mail.from is \"nobody\"");
        assertThatThrownBy(() -> new MailSettings("a@b.example", "x", "plans.example"))
                .hasMessageContaining("follow-through.mail.address is \"plans.example\"");
    }

    private Letter write(NotificationKind kind, String title) {
        return write(kind, "B2.1", title);
    }

    private Letter write(NotificationKind kind, String number, String title) {
        NotificationKind matter = kind == NotificationKind.PUBLISHED ? NotificationKind.OFFERED : kind;
        PersonId owner = PersonId.random();
        Plan plan = new Plan(PlanId.random(), 4, "Plan after the inspection", "Thornmere Council", null, null);
        Subject subject = new Subject(matter, ActionId.random(), number, title, LocalDate.of(2026, 11, 27));
        Notification notification =
                new Notification(UUID.randomUUID(), kind, owner, plan.id(), "test", List.of(subject));
        return writer.write(notification, new Person(owner, Person.Kind.PERSON, "Ines Calder", "ines@thornmere.example",
                null, null, null, Set.of(), Person.State.ACTIVE), plan);
    }
}
