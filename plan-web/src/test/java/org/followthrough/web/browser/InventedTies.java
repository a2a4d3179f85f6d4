package org.followthrough.web.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadBlockages;
import org.followthrough.workflow.port.ReadBlockages.Blocked;
import org.followthrough.workflow.port.ReadLinks;
import org.followthrough.workflow.port.ReadLinks.Links;
import org.followthrough.workflow.port.ReadLinks.Relation;

/** What holds an invented action, and what it hangs together with. */
final class InventedTies {

    private InventedTies() {
    }

    static Blocked blocked() {
        return new Blocked(List.of(new ReadBlockages.Line(
                "The national register opens to us only in December.", "Tom Adeyemi",
                Instant.parse("2026-11-02T10:00:00Z"), "Priya Nair", LocalDate.of(2026, 11, 30), true)),
                true, true, true);
    }

    static Links links() {
        return new Links(List.of(
                new ReadLinks.Line(Relation.DEPENDS_ON, new ActionRef(1, "B5.1"),
                        "Give night staff a named duty manager", Colour.OFF_TRACK),
                new ReadLinks.Line(Relation.NEEDED_BY, new ActionRef(1, "B7.1"),
                        "Share learning after each serious incident", Colour.DONE_NOT_CHECKED),
                new ReadLinks.Line(Relation.SEE_ALSO, new ActionRef(1, "D1.3"),
                        "Hold a monthly case supervision for every practitioner", Colour.NOT_STARTED)), true);
    }
}
