package io.guichet.triage.rules;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelLateFunctionBindings;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The one function that desks have beside CEL's own: {@code x.mentions("facture")}, {@code x.mentions(["facture", "invoic*"])}. {@code
 * x} is a text, or {@code message}: its subject and its text. Case, accents and punctuation do not count; words are whole, unless the
 * phrase ends with {@code *}.
 *
 * <p>One instance serves one message: its texts are taken apart once, however many rules ask.
 */
final class Mentions {

    static final String NAME = "mentions";

    private static final CelType PHRASES = ListType.create(SimpleType.STRING);

    private final Map<String, String> words = new IdentityHashMap<>();
    private final Map<String, String> phrases;

    /** @param phrases what {@link Words#of} made of phrases: there are as many as the rules write out, and each is taken apart once */
    Mentions(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    /** What the checker must know. */
    static CelFunctionDecl declaration() {
        return CelFunctionDecl.newFunctionDeclaration(
                NAME,
                overload("text_mentions_phrase", SimpleType.STRING, SimpleType.STRING),
                overload("text_mentions_phrases", SimpleType.STRING, PHRASES),
                overload("message_mentions_phrase", Vocabulary.MESSAGE.reference(), SimpleType.STRING),
                overload("message_mentions_phrases", Vocabulary.MESSAGE.reference(), PHRASES));
    }

    private static CelOverloadDecl overload(String id, CelType where, CelType what) {
        return CelOverloadDecl.newMemberOverload(id, SimpleType.BOOL, where, what);
    }

    /** What the evaluator calls. Bound to one message, used by one thread: that it remembers is not seen from outside. */
    @SuppressWarnings("Immutable")
    CelFunctionResolver bindings() {
        return CelLateFunctionBindings.from(List.of(
                CelFunctionBinding.from("text_mentions_phrase", String.class, String.class, this::text),
                CelFunctionBinding.from("text_mentions_phrases", String.class, List.class, this::text),
                CelFunctionBinding.from("message_mentions_phrase", Map.class, String.class, this::message),
                CelFunctionBinding.from("message_mentions_phrases", Map.class, List.class, this::message)));
    }

    private boolean text(String text, String phrase) {
        return mention(wordsOf(text), phrase);
    }

    private boolean text(String text, List<?> phrases) {
        var found = wordsOf(text);
        return phrases.stream().anyMatch(phrase -> mention(found, (String) phrase));
    }

    private boolean message(Map<?, ?> message, String phrase) {
        return message(message, List.of(phrase));
    }

    private boolean message(Map<?, ?> message, List<?> phrases) {
        return text(part(message, "subject"), phrases) || text(part(message, "text"), phrases);
    }

    private static String part(Map<?, ?> message, String field) {
        return (String) Objects.requireNonNull(message.get(field));
    }

    private boolean mention(String found, String phrase) {
        return Words.mention(found, phrase, phrases.computeIfAbsent(phrase, Words::of));
    }

    String wordsOf(String text) {
        return words.computeIfAbsent(text, Words::of);
    }
}
