package org.followthrough.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows whatever went wrong in the layout of every other page. */
@Component
public class ErrorPages implements ErrorViewResolver {

    /** The attribute of a request that is refused though nothing is broken; it names the page that says why. */
    public static final String NO_FAULT = ErrorPages.class.getName() + ".no-fault";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Words words;

    ErrorPages(Words words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        ErrorPage page = page(request, status);
        boolean fault = status.is5xxServerError() && request.getAttribute(NO_FAULT) == null;
        return new ModelAndView("page/error", Map.of("page", fault ? page.named(noted(request)) : page), status);
    }

    private ErrorPage page(HttpServletRequest request, HttpStatus status) {
        if (request.getAttribute(NO_FAULT) instanceof String why) {
            return ErrorPage.of(why, words);
        }
        return request.getAttribute(ExpiredForms.EXPIRED) == null ? ErrorPage.of(status, words) : expired(request);
    }

    private ErrorPage expired(HttpServletRequest request) {
        TypedWords typed = OwnForms.sent(request) ? TypedWords.of(request, words) : null;
        return ErrorPage.of(typed == null ? "expired" : "expired-typed", words).with(typed, TypedWords.form(request));
    }

    /** No address: those of invitations and calendars are secrets. */
    private static String noted(HttpServletRequest request) {
        String fault = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        Object broken = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Fault {}: {}", fault, broken instanceof Throwable thrown ? Fault.of(thrown) : "no exception");
        return fault;
    }
}
