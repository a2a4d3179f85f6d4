package org.followthrough.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.web.layout.OwnForms;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever has not signed in to do so before a form with files of theirs is read.
 *
 * <p>To look at the token of such a form the server writes the whole of it to the temporary folder, where it would lie for
 * as long as a stranger takes to send it. Only a small one of ours, such as a form in which no file was chosen, goes on, so
 * that the words in it can be shown once more to somebody whose session has ended.
 */
@Component
class FilesOfStrangers extends OncePerRequestFilter {

    /** In bytes; as many words as are shown once more fit in. */
    private static final int SMALL = 256 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE)
                || SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OwnForms.sent(request) && isSmall(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect("/sign-in?not-kept");
        }
    }

    private static boolean isSmall(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= SMALL;
    }
}
