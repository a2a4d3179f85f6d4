package org.followthrough.web.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields that no form has, for whatever an action is made of, and for what frameworks are known to bind to. */
final class SmuggledFields {

    private static final int AT_ONCE = 6;
    private static final List<String> OF_AN_ACTION = List.of(
            "stage=CONFIRMED", "action.stage=CONFIRMED", "course.stage=CONFIRMED", "status=CLOSED", "closed=true",
            "id={to}", "actionId={to}", "uuid={to}", "number=A2.1", "plan=2", "ref.number=A2.1", "ref.plan=2",
            "owner={to}", "owners={to}", "owners[0]={to}", "desks.owners={to}", "ownerId={to}", "contributors={to}",
            "manager={to}", "desks.manager={to}", "serviceManager={to}", "headOfService={to}", "auditor={to}",
            "by={to}", "person={to}", "person.id={to}", "person.roles=PROGRAMME_LEAD", "actor={to}", "act.by={to}",
            "inPlaceOf={to}", "forWhom={to}", "who={to}", "roles=ADMINISTRATOR", "role=AUDITOR", "agency=Fenwick Trust",
            "acceptedBy={to}", "submittedBy={to}", "submitters=", "signedOff=true", "signedOffBy={to}", "signers=",
            "confirmedBy={to}", "confirmed=true", "proof=OUTCOME", "approved=true", "approvedBy={to}",
            "cycle=9", "returns=0", "version=0", "course.cycle=9", "offered=", "accepted=true", "declined=false",
            "colour=GREEN", "rating=GREEN", "rag=GREEN", "declared=GREEN", "declaredProgress=Green", "daysLate=0",
            "baseline=2030-01-01", "agreed=2030-01-01", "dates.agreed=2030-01-01", "due=2030-01-01",
            "due.day=1", "due.month=1", "due.year=2030", "deadline=2030-01-01", "mustDo=false", "issue=A3",
            "title=Another title", "at=2020-01-01T00:00:00Z", "when=2020-01-01", "today=2030-01-01", "clock=2030-01-01",
            "closing=WITHDRAWN", "closing.kind=WITHDRAWN", "blocked=false", "answer=none", "trail=off", "refused=false");

    private static final List<String> OF_FRAMEWORKS = List.of(
            "_method=DELETE", "_stage=on", "!stage=CONFIRMED", "_spring_security_remember_me=on", "redirect=//evil.example",
            "class.module.classLoader.resources.context.parent.pipeline.first.pattern=x", "class.name=x",
            "variables.stage.value=CONFIRMED", "taskId={to}", "processInstanceId={to}", "businessKey={to}",
            "execution=e1s1", "activityId=ConfirmByAudit", "signedOff.value=true", "messageName=timescale-changed",
            "page.line.stage=CONFIRMED", "form.stage=CONFIRMED", "model.stage=CONFIRMED", "request.by={to}",
            "spring.main.banner-mode=console", "org.followthrough.stage=CONFIRMED", "session.signed-in={to}");

    private final Random random;

    SmuggledFields(Random random) {
        this.random = random;
    }

    /** The body of a form, in any order, with some of the smuggled fields that it has no field of its own for. */
    String body(Map<String, String> form, String to) {
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.add(name + "=" + encoded(value)));
        List<String> more = new ArrayList<>(Stream.concat(OF_AN_ACTION.stream(), OF_FRAMEWORKS.stream())
                .filter(field -> !form.containsKey(name(field)))
                .toList());
        Collections.shuffle(more, random);
        more.stream().limit(AT_ONCE).forEach(field ->
                fields.add(encoded(name(field)) + "=" + encoded(field.substring(field.indexOf('=') + 1).replace("{to}", to))));
        Collections.shuffle(fields, random);
        return fields.stream().collect(Collectors.joining("&"));
    }

    private static String name(String field) {
        return field.substring(0, field.indexOf('='));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
