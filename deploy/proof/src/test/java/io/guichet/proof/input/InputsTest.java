package io.guichet.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.demo.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputsTest {
    private static final Path SAMPLES = Path.of("../local/demo");

    private static List<Input> many(String run, long seed) throws IOException {
        Inputs inputs = Inputs.of(SAMPLES, run, seed);
        return IntStream.range(0, 600).mapToObj(inputs::get).toList();
    }

    private static String text(Input input) {
        return new String(input.content(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void eachIsOfItsOwn() throws Exception {
        List<Input> inputs = many("a", 1);
        assertThat(inputs.stream().map(Input::sha256)).doesNotHaveDuplicates();
        assertThat(inputs.stream().map(Input::token)).doesNotHaveDuplicates();
        assertThat(inputs).allSatisfy(input -> assertThat(text(input)).contains(input.token()));
    }

    @Test
    void everySampleHasItsTurn() throws Exception {
        assertThat(many("a", 1).stream().map(Input::template).distinct())
                .hasSize(Sample.in(SAMPLES).size());
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedOthers() throws Exception {
        assertThat(many("a", 1).stream().map(Input::sha256))
                .containsExactlyElementsOf(
                        many("a", 1).stream().map(Input::sha256).toList());
        assertThat(many("a", 2).stream().map(Input::sha256))
                .isNotEqualTo(many("a", 1).stream().map(Input::sha256).toList());
    }

    @Test
    void whoeverMustHearTheNumberHasAnAddressOfTheirOwnInTheInput() throws Exception {
        assertThat(many("a", 1).stream().filter(Input::customer)).isNotEmpty().allSatisfy(input -> {
            assertThat(input.address()).contains(input.token());
            assertThat(text(input)).contains(input.address());
        });
    }

    @Test
    void aMailKeepsItsBytesBelowTheHeader() throws Exception {
        assertThat(many("a", 1).stream().filter(input -> input.template().contains("04-multipart")))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(text(input)).endsWith("--=_alt_7d1f--\r\n"));
    }
}
