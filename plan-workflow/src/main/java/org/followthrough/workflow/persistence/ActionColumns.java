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

/** What an action looks like as the columns of its row that can change. */
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
        columns.put("serviceManager", id(desks.serviceManager()));
        columns.put("headOfService", id(desks.headOfService()));
        columns.put("director", id(desks.director()));
        columns.put("auditor", id(desks.auditor()));
        columns.put("offeredAt", time(course.offered()));
        columns.put("offeredBy", by(course.offered()));
        columns.put("acceptedAt", time(course.accepted()));
        columns.put("acceptedBy", by(course.accepted()));
        columns.put("declinedAt", time(course.declined()));
        columns.put("declinedBy", by(course.declined()));
        columns.put("submittedAt", time(course.submitted()));
        columns.put("submittedBy", by(course.submitted()));
        columns.put("signedOffAt", time(course.signedOff()));
        columns.put("signedOffBy", by(course.signedOff()));
        columns.put("confirmedAt", time(course.confirmed()));
        columns.put("confirmedBy", by(course.confirmed()));
        columns.put("level", course.proof() == null ? null : course.proof().level().number());
        columns.put("provenAt", course.proof() == null ? null : time(course.proof().at()));
        columns.put("embeddedAt", time(course.embedded()));
        columns.put("embeddedBy", by(course.embedded()));
        columns.putAll(closing(course.closing()));
        columns.put("cycle", course.cycle());
        columns.put("returns", course.returns());
        columns.put("lastUpdate", time(course.lastUpdate()));
        return columns;
    }

    private static Map<String, Object> closing(Closing closing) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("closedAs", closing == null ? null : closing.kind().name());
        columns.put("closedAt", closing == null ? null : time(closing.mark()));
        columns.put("closedBy", closing == null ? null : by(closing.mark()));
        columns.put("closedUntil", closing == null ? null : closing.until());
        columns.put("replacedBy",
                closing == null || closing.replacedBy() == null ? null : closing.replacedBy().value());
        return columns;
    }
}
