package org.followthrough.web.action;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadEvidence;
import org.followthrough.workflow.port.ReadEvidence.Opened;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Hands out the files of the evidence, at addresses that serve nothing else.
 *
 * <p>Always as a download, as plain bytes and in a sandbox: what somebody uploaded must not run in this product's name.
 */
@Controller
class EvidenceFileController {

    private final ReadEvidence evidence;
    private final Words words;

    EvidenceFileController(ReadEvidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
    }

    /** The file, or the page of the action with the sentence that says why it is kept. */
    @GetMapping("/plans/{plan}/actions/{number}/evidence/{id}")
    Object open(SignedIn person, @PathVariable int plan, @PathVariable String number, @PathVariable UUID id,
            RedirectAttributes next) throws IOException {
        ActionRef action = new ActionRef(plan, number);
        Decision<Opened> decision = evidence.open(person.id(), action, id);
        if (decision instanceof Decision.Refused<Opened> refused) {
            next.addFlashAttribute("notice", words.refusal(refused.refusal()));
            return "redirect:" + ActionWords.address(action);
        }
        return download(((Decision.Accepted<Opened>) decision).result());
    }

    private static ResponseEntity<InputStreamResource> download(Opened opened) {
        Evidence.File file = opened.file();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(DownloadName.of(file.originalName()), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(opened.content()));
    }
}
