package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.CalendarAddresses;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ShareCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and takes back the secret code of a person's calendar. */
@Component
class SharingCalendar implements ShareCalendar {

    private final CalendarAddresses addresses;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    SharingCalendar(CalendarAddresses addresses, Sight sight, Trail trail, Clock clock) {
        this.addresses = addresses;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> code(PersonId by) {
        return addresses.of(sight.actor(by).id());
    }

    @Override
    @Transactional
    public String share(PersonId by) {
        String code = OneTimeCode.random();
        addresses.keep(sight.actor(by).id(), code, clock.instant());
        tell("calendar-shared", by);
        return code;
    }

    @Override
    @Transactional
    public void revoke(PersonId by) {
        addresses.forget(sight.actor(by).id());
        tell("calendar-revoked", by);
    }

    /** The code itself stays off the trail, which others read. */
    private void tell(String act, PersonId by) {
        trail.add(new TrailEntry(clock.instant(), act, by, null, null, null, null, null, null, false));
    }
}
