package org.followthrough.web.security;

import java.time.Instant;
import java.util.UUID;

/** Somebody whose password was right at that time, and who has yet to give the code of their device. */
record HalfWay(UUID person, Instant since) {
}
