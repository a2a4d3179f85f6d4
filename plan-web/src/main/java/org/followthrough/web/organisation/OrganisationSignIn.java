package org.followthrough.web.organisation;

import java.util.List;
import org.followthrough.web.security.WayIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Opens the way in by an account of the organisation: a code with PKCE, and the token that it is exchanged for. */
@Component
@ConditionalOnProperty(OrganisationSettings.ISSUER)
class OrganisationSignIn implements WayIn {

    private final ClientRegistrationRepository organisation;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens;
    private final PendingSignIn pending;
    private final Arrival arrival;

    OrganisationSignIn(ClientRegistrationRepository organisation,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens, PendingSignIn pending,
            Arrival arrival) {
        this.organisation = organisation;
        this.tokens = tokens;
        this.pending = pending;
        this.arrival = arrival;
    }

    @Override
    public String address() {
        return OrganisationConfiguration.BEGIN + "/" + OrganisationConfiguration.ID;
    }

    @Override
    public void open(HttpSecurity http) {
        DefaultOAuth2AuthorizationRequestResolver asking =
                new DefaultOAuth2AuthorizationRequestResolver(organisation, OrganisationConfiguration.BEGIN);
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login
                .loginPage("/sign-in")
                .clientRegistrationRepository(organisation)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(begin -> begin
                        .authorizationRequestResolver(asking).authorizationRequestRepository(pending))
                .redirectionEndpoint(back -> back.baseUri(OrganisationConfiguration.BACK))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens))
                .userInfoEndpoint(user -> user.oidcUserService(claims()))
                .successHandler(arrival)
                .failureHandler(arrival));
        http.csrf(forms -> forms.ignoringRequestMatchers(SignedOutElsewhereController.ADDRESS));
    }

    /** The signed token says all that is needed; nothing more is asked about anybody. */
    private static OAuth2UserService<OidcUserRequest, OidcUser> claims() {
        return request -> new DefaultOidcUser(List.of(), request.getIdToken());
    }
}
