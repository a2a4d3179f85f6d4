package org.followthrough.web.security;

import java.time.Instant;
import java.util.UUID;

/**
 * What a session remembers: who signed in and when. Name and rights are read again at each request, so that a change
 * counts from the next one.
 */
record Session(UUID person, Instant since) {
}
