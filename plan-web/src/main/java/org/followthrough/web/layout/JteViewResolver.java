package org.followthrough.web.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the precompiled template of a view name such as {@code page/board}. */
@Component
class JteViewResolver implements ViewResolver, Ordered {

    /** How the names of the product's own pages begin. */
    static final String PAGES = "page/";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.followthrough.web.jte");
    private final Shells shells;

    JteViewResolver(Shells shells) {
        this.shells = shells;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return name.startsWith(PAGES) && engine.hasTemplate(template) ? new JteView(engine, shells, template) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
