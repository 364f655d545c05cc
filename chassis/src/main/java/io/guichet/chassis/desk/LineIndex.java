package io.guichet.chassis.desk;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The line (from 1) of each place in a YAML text. */
public final class LineIndex {

    private final Map<String, Integer> lines;

    private LineIndex(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** Indexes a text; of one that is not YAML, nothing. */
    static LineIndex in(String yaml) {
        var lines = new HashMap<String, Integer>();
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root != null) {
                walk("", root, lines);
            }
        } catch (MarkedYAMLException e) {
            lines.clear();
        }
        return new LineIndex(lines);
    }

    /** The line of the place, or of the nearest place around it; 1 if there is none. */
    public int of(String path) {
        for (var at = path; !at.isEmpty(); at = parent(at)) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private static void walk(String path, Node node, Map<String, Integer> lines) {
        if (node instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    var at = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                    lines.put(at, key.getStartMark().getLine() + 1);
                    walk(at, entry.getValueNode(), lines);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                var item = sequence.getValue().get(i);
                lines.put(path + "[" + i + "]", item.getStartMark().getLine() + 1);
                walk(path + "[" + i + "]", item, lines);
            }
        }
    }
}
