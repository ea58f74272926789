package io.github.demarche.parsers.spec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One mapping of a specification file; a key that nobody knows is a mistake of the author. */
final class Fields {
    private final Map<String, Object> yaml;

    Fields(Map<String, Object> yaml, ImmutableSet<String> keys) {
        this.yaml = yaml;
        for (String key : yaml.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("unknown key '" + key + "' in " + yaml + ", known are " + keys);
            }
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(yaml.get(key)).map(Object::toString).map(String::strip);
    }

    String required(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException("key '" + key + "' is missing in " + yaml));
    }

    boolean flag(String key) {
        return text(key).filter("true"::equals).isPresent();
    }

    /** Returns the values of a key that holds a list, or one value alone. */
    Optional<ImmutableList<String>> list(String key) {
        Object value = yaml.get(key);
        if (value instanceof List<?> several) {
            return Optional.of(several.stream().map(Object::toString).collect(ImmutableList.toImmutableList()));
        }
        return text(key).map(ImmutableList::of);
    }

    @SuppressWarnings("unchecked")
    Optional<ImmutableList<Map<String, Object>>> maps(String key) {
        return Optional.ofNullable((List<Map<String, Object>>) yaml.get(key)).map(ImmutableList::copyOf);
    }

    ImmutableMap<String, String> texts() {
        return yaml.keySet().stream().collect(ImmutableMap.toImmutableMap(key -> key, this::required));
    }
}
