package org.followthrough.domain.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules have found in a note, in its order. */
public record Findings(List<Promise> promises, List<Contradiction> contradictions) {

    public Findings {
        promises = List.copyOf(promises);
        contradictions = List.copyOf(contradictions);
    }

    /** The promise that goes furthest beyond an agreed date; empty without such a date. */
    public Optional<Promise> latestAfter(LocalDate agreed) {
        return promises.stream()
                .filter(promise -> agreed != null && promise.day().isAfter(agreed))
                .max(Comparator.comparing(Promise::day));
    }
}
