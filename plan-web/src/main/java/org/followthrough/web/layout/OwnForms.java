package org.followthrough.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.cors.CorsUtils;

/**
 * Tells a form that a page of this product has sent from one that a page elsewhere has made up, where its token is gone.
 *
 * <p>It goes by what browsers say and no page can change. A browser that says nothing may have been sent from anywhere.
 */
public final class OwnForms {

    private static final String WHERE_FROM = "Sec-Fetch-Site";
    private static final String OURSELVES = "same-origin";

    private OwnForms() {
    }

    /** Whether the browser says that the request comes from a page of the same scheme, host and port. */
    public static boolean sent(HttpServletRequest request) {
        String whereFrom = request.getHeader(WHERE_FROM);
        return whereFrom == null
                ? request.getHeader("Origin") != null && !CorsUtils.isCorsRequest(request)
                : whereFrom.equals(OURSELVES);
    }
}
