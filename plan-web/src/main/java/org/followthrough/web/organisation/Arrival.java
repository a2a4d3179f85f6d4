package org.followthrough.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.OrganisationAccount;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.security.Entrance;
import org.followthrough.workflow.port.UseAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Finds out who somebody is here whom the organisation has sent back, and takes up their invitation if they hold one. */
@Component
@ConditionalOnProperty(OrganisationSettings.ISSUER)
class Arrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final UseAccount accounts;
    private final OrganisationSettings settings;
    private final Entrance entrance;

    Arrival(UseAccount accounts, OrganisationSettings settings, Entrance entrance) {
        this.accounts = accounts;
        this.settings = settings;
        this.entrance = entrance;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        OidcUser user = (OidcUser) who.getPrincipal();
        Decision<PersonId> decision = person(request.getSession(), user);
        if (decision instanceof Refused<PersonId> refused) {
            SecurityContextHolder.clearContext();
            response.sendRedirect("/sign-in?account=" + refused.refusal().rule());
            return;
        }
        entrance.letIn(((Accepted<PersonId>) decision).result(), request, response);
        entrance.leadOn(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LOG.warn("An answer of the organisation's sign-in has been refused: {}",
                why instanceof OAuth2AuthenticationException refused ? refused.getError().getErrorCode() : "unknown");
        response.sendRedirect("/sign-in?account=account.refused");
    }

    private Decision<PersonId> person(HttpSession session, OidcUser user) {
        OrganisationAccount account = new OrganisationAccount(user.getClaimAsString(IdTokenClaimNames.ISS), user.getSubject());
        if (session.getAttribute(Entrance.TICKET) instanceof String ticket) {
            session.removeAttribute(Entrance.TICKET);
            Decision<PersonId> linked = accounts.link(ticket, account);
            if (!linked.isAccepted()) {
                return linked;
            }
        }
        return accounts.signIn(account, roles(user));
    }

    private Optional<Set<Role>> roles(OidcUser user) {
        if (settings.rolesClaim().isBlank()) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        values(user.getClaim(settings.rolesClaim())).forEach(value ->
                roles.addAll(settings.roles().getOrDefault(value, Set.of())));
        return Optional.of(roles);
    }

    /** A claim of several values is a list, and one of one value may be the value itself. */
    private static List<String> values(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(String.valueOf(claim));
    }
}
