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
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(NotPermittedException.class)
    ModelAndView notPermitted() {
        return page(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(StaleStepException.class)
    ModelAndView movedOn(HttpServletRequest request) {
        String way = request.getRequestURI().replaceFirst("(/(?:actions|challenges)/[^/]+)/.*", "$1");
        ErrorPage movedOn = ErrorPage.of(HttpStatus.CONFLICT, words).with(way);
        return page(movedOn.with(TypedWords.of(request, words), null), HttpStatus.CONFLICT);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler(QueryTimeoutException.class)
    ModelAndView tookTooLong() {
        return page(ErrorPage.of("too-slow", words), HttpStatus.SERVICE_UNAVAILABLE);
    }

    private ModelAndView page(HttpStatus status) {
        return page(ErrorPage.of(status, words), status);
    }

    private static ModelAndView page(ErrorPage page, HttpStatus status) {
        return new ModelAndView("page/error", Map.of("page", page), status);
    }
}
