package org.followthrough.web.layout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.OneLook;
import org.followthrough.workflow.port.OneLook.Look;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a page that somebody who is signed in looks at be read in one look, what stands around it included. The look ends
 * before the first byte leaves, so that whoever reads slowly holds no connection, and before an error page is made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLookPerPage implements HandlerInterceptor, HandlerExceptionResolver, WebMvcConfigurer {

    private static final String LOOK = OneLookPerPage.class.getName();

    private final ObjectProvider<OneLook> looks;
    private final ObjectProvider<Visitors> visitors;

    OneLookPerPage(ObjectProvider<OneLook> looks, ObjectProvider<Visitors> visitors) {
        this.looks = looks;
        this.visitors = visitors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isPage(handler) && HttpMethod.GET.matches(request.getMethod())
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            signedIn().ifPresent(looker ->
                    looks.ifAvailable(one -> request.setAttribute(LOOK, one.begin(looker.actor()))));
        }
        return true;
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && ModelAndView.class.isAssignableFrom(method.getReturnType().getParameterType())
                && !method.hasMethodAnnotation(NotInOneLook.class);
    }

    private Optional<SignedIn> signedIn() {
        return Optional.ofNullable(visitors.getIfAvailable()).flatMap(Visitors::signedIn);
    }

    /** A page of ours ends its look by itself; of what else is shown nothing is read any more. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView shown) {
        if (shown == null || shown.getViewName() == null || !shown.getViewName().startsWith(JteViewResolver.PAGES)) {
            end(request);
        }
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        end(request);
        return null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        end(request);
    }

    /** Ends the look in which a page was read, if there is one. */
    static void end(HttpServletRequest request) {
        if (request.getAttribute(LOOK) instanceof Look look) {
            request.removeAttribute(LOOK);
            look.close();
        }
    }
}
