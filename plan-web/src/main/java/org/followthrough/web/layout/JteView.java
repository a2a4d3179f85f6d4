package org.followthrough.web.layout;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractView;

/**
 * Renders a template completely before it sends the first byte, so that a failure shows the error page, and sends it at
 * once: each of its hundreds of pieces would pass through every filter that watches the answer.
 */
class JteView extends AbstractView {

    private final TemplateEngine engine;
    private final Shells shells;
    private final String template;

    JteView(TemplateEngine engine, Shells shells, String template) {
        this.engine = engine;
        this.shells = shells;
        this.template = template;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("shell", shells.around(request, model));
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        OneLookPerPage.end(request);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        response.getOutputStream().write(page.toByteArray());
    }
}
