package org.followthrough.domain.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.followthrough.domain.decision.Decision;

/** An e-mail address, in lower case. */
public final class EmailAddress {

    /** The longest address that mail can carry, in characters. */
    public static final int LONGEST = 254;

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");

    private EmailAddress() {
    }

    /** The address as it is kept, or why it is none. */
    public static Decision<String> of(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            return Decision.refused("person.without-address");
        }
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches()
                ? Decision.accepted(address)
                : Decision.refused("person.no-address", typed.strip());
    }
}
