package org.followthrough.web.security;

import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.layout.Visitors;
import org.followthrough.workflow.port.CurrentPerson;
import org.followthrough.workflow.port.NotPermittedException;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the person who is signed in to controllers, to the layout and to the engine's operation log. */
@Component
class SignedInArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer, Visitors, CurrentPerson {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SignedIn.class);
    }

    @Override
    public SignedIn resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return signedIn().orElseThrow(NotPermittedException::new);
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? StillWelcome.on(attributes.getRequest())
                : Optional.empty();
    }

    @Override
    public Optional<PersonId> currentPerson() {
        return signedIn().map(SignedIn::id);
    }
}
