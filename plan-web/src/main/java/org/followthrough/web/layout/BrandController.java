package org.followthrough.web.layout;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the colours and the logo of the body; the content security policy forbids them in the page itself. */
@Controller
class BrandController {

    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    private final Brand brand;

    BrandController(Brand brand) {
        this.brand = brand;
    }

    @GetMapping(path = "/brand/colours.css", produces = "text/css")
    ResponseEntity<String> colours() {
        return ResponseEntity.ok().cacheControl(AN_HOUR).body(
                ":root{--app-brand:%s;--govuk-brand-colour:%s;--app-ink:%s}%n".formatted(
                        brand.colour(), brand.colour(), brand.ink()));
    }

    @GetMapping("/brand/logo")
    ResponseEntity<Resource> logo() {
        if (!brand.hasLogo()) {
            return ResponseEntity.notFound().build();
        }
        Resource logo = new FileSystemResource(Path.of(brand.logo()));
        MediaType type = MediaTypeFactory.getMediaType(logo).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok().cacheControl(AN_HOUR).contentType(type).body(logo);
    }
}
