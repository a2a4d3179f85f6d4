package org.followthrough.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.followthrough.web.words.Words;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows whatever went wrong in the layout of every other page. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final Words words;

    ErrorPages(Words words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        ErrorPage page = request.getAttribute(ExpiredForms.EXPIRED) == null
                ? ErrorPage.of(status, words)
                : ErrorPage.of("expired", words);
        return new ModelAndView("page/error", Map.of("page", page), status);
    }
}
