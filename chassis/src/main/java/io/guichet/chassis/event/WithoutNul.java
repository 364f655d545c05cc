package io.guichet.chassis.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A JSON tree without U+0000 in its texts. */
final class WithoutNul {

    private WithoutNul() {}

    static JsonNode copy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(field -> copy.set(clean(field.getKey()), copy(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return node instanceof TextNode text ? TextNode.valueOf(clean(text.textValue())) : node;
    }

    private static String clean(String text) {
        return text.replace('\u0000', '\uFFFD');
    }
}
