package org.followthrough.web.organisation;

import java.util.Map;
import org.followthrough.domain.people.OrganisationAccount;
import org.followthrough.workflow.port.Fault;
import org.followthrough.workflow.port.UseAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hears from the organisation, behind everybody's back, that somebody has signed out there (OpenID back-channel logout). */
@Controller
@ConditionalOnProperty(OrganisationSettings.ISSUER)
class SignedOutElsewhereController {

    static final String ADDRESS = "/sign-in/organisation/signed-out";

    private static final Logger LOG = LoggerFactory.getLogger(SignedOutElsewhereController.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final UseAccount accounts;
    private final JwtDecoder tokens;

    SignedOutElsewhereController(UseAccount accounts, ClientRegistrationRepository organisation) {
        this.accounts = accounts;
        this.tokens = new SupplierJwtDecoder(
                () -> decoder(organisation.findByRegistrationId(OrganisationConfiguration.ID)));
    }

    /** Ends every session of the person, whichever of them the token names. */
    @PostMapping(ADDRESS)
    ResponseEntity<Void> signOut(@RequestParam("logout_token") String token) {
        try {
            Jwt jwt = tokens.decode(token);
            accounts.signOut(new OrganisationAccount(jwt.getClaimAsString(JwtClaimNames.ISS), jwt.getSubject()));
            return ResponseEntity.ok().build();
        } catch (JwtException untrue) {
            LOG.warn("A message that somebody has signed out of the organisation has been refused: {}",
                    Fault.of(untrue));
            return ResponseEntity.badRequest().build();
        }
    }

    private static JwtDecoder decoder(ClientRegistration organisation) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder
                .withJwkSetUri(organisation.getProviderDetails().getJwkSetUri()).validateType(false).build();
        JwtTypeValidator type = new JwtTypeValidator("logout+jwt", "JWT");
        type.setAllowEmpty(true);
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                type,
                new JwtIssuerValidator(organisation.getProviderDetails().getIssuerUri()),
                new JwtAudienceValidator(organisation.getClientId()),
                new JwtClaimValidator<Map<String, Object>>("events", events -> events.containsKey(EVENT)),
                new JwtClaimValidator<>("exp", expires -> true),
                new JwtClaimValidator<String>("sub", subject -> !subject.isBlank()),
                SignedOutElsewhereController::isForNoSignIn));
        return decoder;
    }

    /** A token for signing in carries a nonce, and must not sign anybody out. */
    private static OAuth2TokenValidatorResult isForNoSignIn(Jwt token) {
        return token.hasClaim(IdTokenClaimNames.NONCE)
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "The nonce claim is not valid", null))
                : OAuth2TokenValidatorResult.success();
    }
}
