package org.followthrough.domain.rating;

import java.time.LocalDate;
import java.util.Optional;

/** One rule of the colour: gives its rating when it matches. */
@FunctionalInterface
interface ColourRule {

    Optional<Rating> match(Facts facts, LocalDate today);
}
