package org.followthrough.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a use case could not even decide about: not known, not permitted, already done. */
@ControllerAdvice
class BrokenActs {

    private final Words words;

    BrokenActs(Words words) {
        this.words = words;
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND, null);
    }

    @ExceptionHandler(NotPermittedException.class)
    ModelAndView notPermitted() {
        return page(HttpStatus.FORBIDDEN, null);
    }

    @ExceptionHandler(StaleStepException.class)
    ModelAndView movedOn(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, request.getRequestURI().replaceFirst("(/(?:actions|challenges)/[^/]+)/.*", "$1"));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.CONTENT_TOO_LARGE, null);
    }

    @ExceptionHandler(QueryTimeoutException.class)
    ModelAndView tookTooLong() {
        return new ModelAndView("page/error", Map.of("page", ErrorPage.of("too-slow", words)), HttpStatus.SERVICE_UNAVAILABLE);
    }

    private ModelAndView page(HttpStatus status, String way) {
        return new ModelAndView("page/error", Map.of("page", ErrorPage.of(status, words).with(way)), status);
    }
}
