package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.by;
import static org.followthrough.workflow.persistence.ActionRow.id;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Course;
import org.followthrough.domain.action.Desks;

/** The columns of the row of an action that can change, by name, with what the action says of them. */
final class ActionColumns {

    private ActionColumns() {
    }

    static Map<String, Object> of(Action action) {
        Course course = action.course();
        Desks desks = action.desks();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("id", action.id().value());
        columns.put("version", action.version());
        columns.put("baseline", action.dates().baseline());
        columns.put("agreed", action.dates().agreed());
        columns.put("forecast", action.dates().forecast());
        columns.put("accountable", id(desks.accountable().orElse(null)));
        columns.put("manager", id(desks.manager()));
        columns.put("service_manager", id(desks.serviceManager()));
        columns.put("head_of_service", id(desks.headOfService()));
        columns.put("director", id(desks.director()));
        columns.put("auditor", id(desks.auditor()));
        columns.put("offered_at", time(course.offered()));
        columns.put("offered_by", by(course.offered()));
        columns.put("accepted_at", time(course.accepted()));
        columns.put("accepted_by", by(course.accepted()));
        columns.put("declined_at", time(course.declined()));
        columns.put("declined_by", by(course.declined()));
        columns.put("submitted_at", time(course.submitted()));
        columns.put("submitted_by", by(course.submitted()));
        columns.put("signed_off_at", time(course.signedOff()));
        columns.put("signed_off_by", by(course.signedOff()));
        columns.put("confirmed_at", time(course.confirmed()));
        columns.put("confirmed_by", by(course.confirmed()));
        columns.put("proof_level", course.proof() == null ? null : course.proof().level().number());
        columns.put("proven_at", course.proof() == null ? null : time(course.proof().at()));
        columns.put("embedded_at", time(course.embedded()));
        columns.put("embedded_by", by(course.embedded()));
        columns.putAll(closing(course.closing()));
        columns.put("cycle", course.cycle());
        columns.put("returns", course.returns());
        columns.put("last_update_at", time(course.lastUpdate()));
        return columns;
    }

    private static Map<String, Object> closing(Closing closing) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("closed_as", closing == null ? null : closing.kind().name());
        columns.put("closed_at", closing == null ? null : time(closing.mark()));
        columns.put("closed_by", closing == null ? null : by(closing.mark()));
        columns.put("closed_until", closing == null ? null : closing.until());
        columns.put("replaced_by",
                closing == null || closing.replacedBy() == null ? null : closing.replacedBy().value());
        return columns;
    }
}
