package io.guichet.chassis.promise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PromisePlaceTest {

    @Property
    void whateverTheTextAPlaceLiesInItAndHoldsThePhrase(@ForAll String before, @ForAll String after) {
        String text = before + "\n\nNous vous répondrons sous 48 h.\n\n" + after;

        assertThat(PromiseGuard.standard().find(text))
                .isNotEmpty()
                .allSatisfy(promise -> assertThat(text.substring(promise.start(), promise.end()))
                        .isEqualTo(promise.phrase()));
    }
}
