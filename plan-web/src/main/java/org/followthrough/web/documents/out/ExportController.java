package org.followthrough.web.documents.out;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.costly.Costly;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadPlanTable;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a plan out as a document, as far as the person may see it. */
@Controller
class ExportController {

    private final ReadPlanTable plans;
    private final PlanExport export;
    private final Words words;

    ExportController(ReadPlanTable plans, PlanExport export, Words words) {
        this.plans = plans;
        this.export = export;
        this.words = words;
    }

    @Costly
    @GetMapping("/plans/{number}/export.{ending}")
    ModelAndView export(SignedIn person, @PathVariable int number, @PathVariable String ending,
            HttpServletResponse response, RedirectAttributes flash) throws IOException {
        PlanFormat format = PlanFormat.of(ending).orElseThrow(() -> new NotFoundException("document", ending));
        Decision<PlanTable> plan = export.fitting(plans.table(person.id(), number), format);
        if (plan instanceof Decision.Refused<PlanTable> refused) {
            return back(number, words.refusal(refused.refusal()), flash);
        }
        send(((Decision.Accepted<PlanTable>) plan).result(), format, response);
        return null;
    }

    private void send(PlanTable plan, PlanFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(export.fileName(plan, format)).build().toString());
        export.write(plan, format, response.getOutputStream());
    }

    private static ModelAndView back(int number, String why, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", why);
        return new ModelAndView("redirect:/plans/" + number);
    }
}
