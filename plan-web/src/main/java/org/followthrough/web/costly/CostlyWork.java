package org.followthrough.web.costly;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.layout.ErrorPages;
import org.followthrough.workflow.port.CurrentPerson;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets costly work in as long as there is a slot for it, and else asks to come again, before anything has been done. */
@Component
@EnableConfigurationProperties(CostlySettings.class)
class CostlyWork implements HandlerInterceptor, WebMvcConfigurer {

    private static final String SLOT = CostlyWork.class.getName();
    private static final String SECONDS_OF_A_DOCUMENT = "10";
    private static final String SECONDS_OF_MANY = "60";

    private final CurrentPerson people;
    private final Slots slots;

    CostlyWork(CurrentPerson people, CostlySettings settings) {
        this.people = people;
        this.slots = new Slots(settings.perPerson(), settings.perNode());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (!(handler instanceof HandlerMethod method && method.hasMethodAnnotation(Costly.class))) {
            return true;
        }
        Optional<PersonId> person = people.currentPerson();
        if (person.isEmpty()) {
            return true;
        }
        return switch (slots.take(person.get())) {
            case TAKEN -> {
                request.setAttribute(SLOT, person.get());
                yield true;
            }
            case PERSON_HAS_ENOUGH ->
                refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "enough-of-yours", SECONDS_OF_A_DOCUMENT);
            case NODE_HAS_ENOUGH ->
                refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, "enough-of-all", SECONDS_OF_MANY);
        };
    }

    /** Comes whether the work was done, failed, or lost whoever had asked for it. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (request.getAttribute(SLOT) instanceof PersonId person) {
            request.removeAttribute(SLOT);
            slots.giveBack(person);
        }
    }

    private static boolean refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String page, String seconds)
            throws IOException {
        request.setAttribute(ErrorPages.NO_FAULT, page);
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        response.sendError(status.value());
        return false;
    }
}
