package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions.Changed;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies from actions to what waits at their desks whose turn it is. Whoever adds something that waits, moves it to another
 * desk or saves an action with other desks asks for it, once the action itself is saved.
 */
@Component
class WhoseTurn implements InitializingBean {

    private static final String WAITING = Stream.of(WaitsAtDesk.values()).map(WaitsAtDesk::waiting)
            .collect(Collectors.joining(" union "));

    private final JdbcClient jdbc;

    WhoseTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void copy(WaitsAtDesk what, Collection<ActionId> actions) {
        copy(what, ids(actions));
    }

    /** Lets everything that waits follow actions whose desks have changed, or which have ended or begun anew. */
    void follow(Collection<Changed> changes) {
        List<ActionId> moved = changes.stream().filter(WhoseTurn::hasMoved).map(change -> change.after().id()).toList();
        if (!moved.isEmpty()) {
            UUID[] actions = ids(moved);
            jdbc.sql(WAITING).param("actions", actions).query(String.class).list()
                    .forEach(what -> copy(WaitsAtDesk.valueOf(what), actions));
        }
    }

    private static boolean hasMoved(Changed change) {
        return change.differs(Action::endedAt) || change.differs(WhoseTurn::desks);
    }

    private static List<PersonId> desks(Action action) {
        Desks desks = action.desks();
        return Arrays.asList(desks.manager(), desks.serviceManager(), desks.headOfService(), desks.director());
    }

    /**
     * Writes what nodes of the version before have left out, or have not followed, while others were started as this one. The
     * last node to be started finds the rest.
     */
    @Override
    public void afterPropertiesSet() {
        for (WaitsAtDesk what : WaitsAtDesk.values()) {
            copy(what, jdbc.sql(what.differing()).query(UUID.class).list().toArray(UUID[]::new));
        }
    }

    private void copy(WaitsAtDesk what, UUID[] actions) {
        if (actions.length > 0) {
            jdbc.sql(what.copied()).param("actions", actions).update();
        }
    }
}
