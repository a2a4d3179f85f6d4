package org.followthrough.web.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.web.servlet.ModelAndView;

/** Every page with invented content, by its address. */
final class Samples {

    private static final Map<String, Supplier<ModelAndView>> PAGES = new LinkedHashMap<>();

    private Samples() {
    }

    static Set<String> addresses() {
        return PAGES.keySet();
    }

    static ModelAndView page(String address) {
        Supplier<ModelAndView> page = PAGES.get(address);
        if (page == null) {
            throw new NotFoundException("page", address);
        }
        return page.get();
    }
}
