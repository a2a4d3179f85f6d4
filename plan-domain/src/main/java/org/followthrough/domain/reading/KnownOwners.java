package org.followthrough.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The owners that a table names, by which a misread name is known again. */
final class KnownOwners {

    private static final double SAME = 0.85;

    private final Set<String> owners = new LinkedHashSet<>();

    private KnownOwners() {
    }

    static KnownOwners of(List<TableLine> lines) {
        KnownOwners known = new KnownOwners();
        lines.forEach(line -> known.owners.addAll(OwnerNames.split(line.cell(Field.OWNER))));
        return known;
    }

    /** The owner that a name is like; empty when it is like none. */
    String like(String name) {
        return owners.stream().filter(owner -> Likeness.of(owner, name) >= SAME).findFirst().orElse("");
    }
}
