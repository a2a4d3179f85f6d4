package org.followthrough.web.security;

import org.followthrough.workflow.port.CheckSignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in whom the use case lets in, or half the way where a second factor is asked for. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final CheckSignIn check;
    private final Entrance entrance;

    PasswordSignIn(CheckSignIn check, Entrance entrance) {
        this.check = check;
        this.entrance = entrance;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return check.check(new CheckSignIn.Attempt(
                        typed.getName(), String.valueOf(typed.getCredentials()), String.valueOf(address)))
                .map(person -> entrance.mark(person.id()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
