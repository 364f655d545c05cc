package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFileReader;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are mounted as Kubernetes mounts a ConfigMap: files are links into a directory that is a link itself. */
class RulesInForceTest {

    private static final String SOUND = """
            queues: {assistance: {title: Assistance}}
            rules:
              - {name: all, when: 'contact.known', then: {queue: assistance}}
            otherwise: {queue: assistance}
            """;

    @TempDir
    Path mount;

    @BeforeEach
    void mountTheFirst() throws IOException {
        swap("first", SOUND);
        Files.createSymbolicLink(mount.resolve("desk.yaml"), Path.of("..data/desk.yaml"));
        Files.createSymbolicLink(mount.resolve("triage.yaml"), Path.of("..data/triage.yaml"));
    }

    @Test
    void aSwappedLinkBringsTheNewRules() throws IOException {
        var rules = rules();
        var before = rules.version();

        swap("second", SOUND.replace("all", "everything"));
        rules.refresh();

        assertThat(rules.version()).isNotEqualTo(before);
        assertThat(rules.book().rules()).extracting(Rule::name).containsExactly("everything");
    }

    @Test
    void aBrokenFileIsRefusedWholeAndTheOldRulesStay() throws IOException {
        var rules = rules();
        var before = rules.book();
        swap("broken", SOUND.replace("contact.known", "contact.knwon"));

        assertThatThrownBy(rules::refresh)
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("triage.yaml:3: rules[0].when: 'contact' has no field 'knwon'");
        assertThat(rules.book()).isSameAs(before);

        rules.refresh();
        assertThat(rules.book()).as("it is told once").isSameAs(before);
        assertThatThrownBy(rules::reload).isInstanceOf(BrokenDeskFile.class);

        swap("mended", SOUND.replace("all", "mended"));
        rules.refresh();
        assertThat(rules.book().rules()).extracting(Rule::name).containsExactly("mended");
    }

    @Test
    void aMissingFileIsRefusedTheSameWay() throws IOException {
        var rules = rules();
        var before = rules.book();
        Files.delete(mount.resolve("triage.yaml"));

        assertThatThrownBy(rules::reload).isInstanceOf(BrokenDeskFile.class).hasMessageContaining("does not exist");
        assertThat(rules.book()).isSameAs(before);
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        var rules = rules();
        var before = rules.book();

        rules.refresh();

        assertThat(rules.book()).isSameAs(before);
    }

    private RulesInForce rules() {
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        return new RulesInForce(new MountedRules(mount, new DeskFileReader(validator)));
    }

    private void swap(String version, String rules) throws IOException {
        var directory = Files.createDirectory(mount.resolve(".." + version));
        Files.write(directory.resolve("desk.yaml"), List.of("zone: Europe/Paris", "kinds: [{slug: malfunction}]"));
        Files.writeString(directory.resolve("triage.yaml"), rules);
        var link = Files.createSymbolicLink(mount.resolve("..data_tmp"), directory.getFileName());
        Files.move(link, mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
