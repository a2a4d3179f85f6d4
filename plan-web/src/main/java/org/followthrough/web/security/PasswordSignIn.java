package org.followthrough.web.security;

import java.time.Clock;
import org.followthrough.workflow.port.CheckSignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in whom the use case lets in. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final CheckSignIn check;
    private final Clock clock;

    PasswordSignIn(CheckSignIn check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return check.check(new CheckSignIn.Attempt(
                        typed.getName(), String.valueOf(typed.getCredentials()), String.valueOf(address)))
                .map(person -> Entrance.mark(person.id(), clock))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
