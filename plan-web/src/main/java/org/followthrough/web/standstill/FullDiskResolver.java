package org.followthrough.web.standstill;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.followthrough.web.layout.ErrorPages;
import org.followthrough.workflow.port.Standstill;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says so where an act failed for want of room on a disk; its transaction has undone what it had begun. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FullDiskResolver implements HandlerExceptionResolver {

    private final Standstill standstill;

    FullDiskResolver(Standstill standstill) {
        this.standstill = standstill;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!standstill.isBehind(failure)) {
            return null;
        }
        try {
            request.setAttribute(ErrorPages.NO_FAULT, "standstill");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
