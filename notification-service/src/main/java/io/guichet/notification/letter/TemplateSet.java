package io.guichet.notification.letter;

import io.guichet.chassis.desk.BrokenDeskFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of letter in each of the desk's languages: files {@code <name>.<language>.txt}, and the frame {@code layout.html} around
 * what they say.
 */
final class TemplateSet {

    private static final String LANGUAGE = "language";
    private static final String DESK = "desk";
    private static final String SUBJECT = "subject";
    private static final String BLOCKS = "blocks";
    private static final String TEXT = "text";

    /** No letter has characters for private use. */
    private static final String MARK = "\uE000text\uE000";

    /** What the frame may use. */
    static final Set<String> LAYOUT_FIELDS = Set.of(LANGUAGE, DESK, SUBJECT, BLOCKS);

    private final TemplateFile layout;
    private final Map<String, TemplateFile> byLanguage;

    TemplateSet(TemplateFile layout, Map<String, TemplateFile> byLanguage) {
        this.layout = layout;
        this.byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * Renders a letter.
     *
     * @param language one of the desk's
     * @param html stands for the field {@code text} in the HTML part
     * @throws BrokenDeskFile if a template asks for a field that is not there, or says nothing
     */
    Letter render(String language, String desk, Map<String, Object> data, @Nullable String html) {
        var manuscript = manuscript(language, data);
        var passages =
                html == null ? manuscript.blocks().stream().map(Passage::of).toList() : passages(language, data, html);
        var page =
                layout.render(Map.of(LANGUAGE, language, DESK, desk, SUBJECT, manuscript.subject(), BLOCKS, passages));
        return new Letter(manuscript.subject(), manuscript.text(), page);
    }

    // written once more with a mark for the text, which the formatted one then takes the place of
    private List<Passage> passages(String language, Map<String, Object> data, String html) {
        var marked = new HashMap<>(data);
        marked.put(TEXT, MARK);
        return manuscript(language, marked).blocks().stream()
                .map(block -> block.lines().contains(MARK) ? Passage.formatted(html) : Passage.of(block))
                .toList();
    }

    TemplateFile file(String language) {
        var file = byLanguage.get(language);
        if (file == null) {
            throw new IllegalArgumentException("no template in " + language + "; there is " + byLanguage.keySet());
        }
        return file;
    }

    /** The frame around every letter. */
    TemplateFile layout() {
        return layout;
    }

    private Manuscript manuscript(String language, Map<String, Object> data) {
        var file = file(language);
        try {
            return Manuscript.read(file.render(data));
        } catch (IllegalArgumentException e) {
            throw new BrokenDeskFile(file.name() + ":1: " + e.getMessage());
        }
    }
}
