package org.followthrough.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.followthrough.bench.Product;

/** The trail as the product's own command finds it, in a process of its own. */
final class VerifiedTrail {

    private VerifiedTrail() {
    }

    /** @param folder in which the product has run; the heads of the chains are left there */
    static boolean isWhole(Path jar, List<String> settings, Path folder) throws IOException, InterruptedException {
        return Product.command("verify-trail", jar, folder, settings, folder.resolve("heads.csv")) == 0;
    }
}
