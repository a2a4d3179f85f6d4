package org.followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            new MailSettings("plans@thornmere.example", "Thornmere plans", "https://plans.thornmere.example/", true));

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
        assertThat(letter.plain()).contains("https://plans.thornmere.example" + place(kind) + "?via=mail");
    }

    private static String place(NotificationKind kind) {
        return switch (kind) {
            case PUBLISHED, DIGEST -> "/my-work";
            case CHALLENGED, CHALLENGE_LATE, CHALLENGE_ANSWERED, CHALLENGE_KEPT_OPEN, CHALLENGE_UPHELD ->
                    "/challenges";
            case HAND_OVER_TAKEN_BACK -> "/hand-overs";
            case PASSWORD_CHANGED -> "/your-account";
            default -> "/plans/4/actions/B2.1";
        };
    }

    @Test
    void listsEveryActionOfAPublication() {
        assertThat(write(NotificationKind.PUBLISHED, "B2.1", "Review every plan").plain())
                .contains("Offered to you:\n* B2.1 Review every plan, due Friday 27 November 2026\n");
    }

    @Test
    void leadsFromEachLineOfADailyMailToItsActionAndNamesPlansWhereThereAreSeveral() {
        Subject here = subject(NotificationKind.DUE_SOON, "B2.1");
        Subject there = subject(NotificationKind.OVERDUE, "A1.1");
        Notification digest = new Notification(UUID.randomUUID(), NotificationKind.DIGEST, PersonId.random(),
                PlanId.random(), "test", List.of(here, there));

        Letter letter = writer.writeDigest(digest, person(digest.recipient()), Map.of(
                here.action(), plan(4, "Plan after the inspection"), there.action(), plan(5, "Plan for the fire service")));

        assertThat(letter.subject()).isEqualTo("2 reminders about your actions");
        assertThat(letter.plain()).contains("""
                Due soon:
                * B2.1 Review every plan, due Friday 27 November 2026 (Plan after the inspection)
                  https://plans.thornmere.example/plans/4/actions/B2.1?via=mail

                Overdue:
                * A1.1 Review every plan, due Friday 27 November 2026 (Plan for the fire service)
                  https://plans.thornmere.example/plans/5/actions/A1.1?via=mail
                """);
        assertThat(letter.html()).contains("<a href=\"https://plans.thornmere.example/plans/5/actions/A1.1?via=mail\"");
    }

    private static Subject subject(NotificationKind matter, String number) {
        return new Subject(matter, new ActionId(UUID.randomUUID()), number, "Review every plan", LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest
    @EnumSource(value = NotificationKind.class, mode = EnumSource.Mode.EXCLUDE, names = {"PUBLISHED", "PASSWORD_CHANGED", "DIGEST"})
    void hasWordsForEveryMatterOfAGatheredMail(NotificationKind matter) {
        assertThat(TemplateLetterWriter.matters().getProperty(matter.name())).isNotBlank();
    }

    @Test
    void keepsALinkWholeWhateverANumberHolds() {
        assertThat(write(NotificationKind.OFFERED, "B2/1 a?", "Review every plan").plain())
                .contains("/plans/4/actions/B2%2F1%20a%3F?via=mail");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> new MailSettings("nobody", "x", "https://x.example", false))
                .hasMessageContaining("follow-through.mail.from is \"nobody\"");
        assertThatThrownBy(() -> new MailSettings("a@b.example", "x", "plans.example", false))
                .hasMessageContaining("follow-through.mail.address is \"plans.example\"");
    }

    private Letter write(NotificationKind kind, String title) {
        return write(kind, "B2.1", title);
    }

    private Letter write(NotificationKind kind, String number, String title) {
        NotificationKind matter = kind.isGathered() ? NotificationKind.OFFERED : kind;
        PersonId owner = PersonId.random();
        if (kind.isAboutTheRecipient()) {
            return writer.writeOfAccount(kind, person(owner));
        }
        Plan plan = plan(4, "Plan after the inspection");
        Subject subject = new Subject(matter, new ActionId(UUID.randomUUID()), number, title, LocalDate.of(2026, 11, 27));
        Notification notification =
                new Notification(UUID.randomUUID(), kind, owner, plan.id(), "test", List.of(subject));
        return kind.isAcrossPlans()
                ? writer.writeDigest(notification, person(owner), Map.of(subject.action(), plan))
                : writer.write(notification, person(owner), plan);
    }

    private static Plan plan(int number, String title) {
        return new Plan(PlanId.random(), number, title, "Thornmere Council", null, null);
    }

    private static Person person(PersonId id) {
        return new Person(id, Person.Kind.PERSON, "Ines Calder", "ines@thornmere.example", null, null, null, Set.of(),
                Person.State.ACTIVE);
    }
}
