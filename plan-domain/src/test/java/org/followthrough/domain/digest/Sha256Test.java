package org.followthrough.domain.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void sumsATextUpAsTheDatabasesDid() {
        assertThat(Sha256.of("£"))
                .isEqualTo("b4fe151e413445357b1c0935e7cf04a429492ebd23dc62bfadb2f898c431c1fd");
    }
}
