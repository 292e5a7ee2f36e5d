package fr.cesizen.gdpr.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The form of JSON values, learned from all of them: a JSON Schema, and the columns of a table. */
final class JsonShape {

    /** More are no fields but data; they stay in the JSON file alone. */
    private static final int MOST_PROPERTIES = 500;

    private final Set<String> types = new TreeSet<>();
    private final Map<String, JsonShape> properties = new LinkedHashMap<>();
    private @Nullable JsonShape items;

    void learn(JsonNode value) {
        types.add(type(value));
        value.propertyStream().forEach(property -> {
            if (properties.size() < MOST_PROPERTIES || properties.containsKey(property.getKey())) {
                properties
                        .computeIfAbsent(property.getKey(), name -> new JsonShape())
                        .learn(property.getValue());
            }
        });
        if (value.isArray()) {
            var element = items == null ? new JsonShape() : items;
            value.valueStream().forEach(element::learn);
            items = element;
        }
    }

    /** A schema (draft 2020-12) that every value learned fits. */
    Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        if (!types.isEmpty()) {
            schema.put("type", types.size() == 1 ? types.iterator().next() : List.copyOf(types));
        }
        if (!properties.isEmpty()) {
            var of = new LinkedHashMap<String, Object>();
            properties.forEach((name, shape) -> of.put(name, shape.schema()));
            schema.put("properties", of);
        }
        if (items != null) {
            schema.put("items", items.schema());
        }
        return schema;
    }

    /** The names of the columns: fields of objects by their path, {@code place.name}; a value that is no object is {@code value}. */
    List<String> columns() {
        var names = new ArrayList<String>();
        addColumns("", names);
        return names;
    }

    /** The cells of a value, one for each column; lists stay JSON, and what is absent is empty. */
    List<String> cells(JsonNode value) {
        var cells = new ArrayList<String>();
        addCells(value, cells);
        return cells;
    }

    private void addColumns(String path, List<String> names) {
        if (isCell()) {
            names.add(path.isEmpty() ? "value" : path);
        }
        properties.forEach((name, shape) -> shape.addColumns(path.isEmpty() ? name : path + "." + name, names));
    }

    private void addCells(JsonNode value, List<String> cells) {
        if (isCell()) {
            cells.add(value.isValueNode() ? value.asString("") : value.isArray() ? value.toString() : "");
        }
        properties.forEach((name, shape) -> shape.addCells(value.path(name), cells));
    }

    /** Whether it is ever something else than an object or nothing. */
    private boolean isCell() {
        return properties.isEmpty() || types.stream().anyMatch(type -> !type.equals("object") && !type.equals("null"));
    }

    private static String type(JsonNode value) {
        if (value.isNumber()) {
            return value.isIntegralNumber() ? "integer" : "number";
        }
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
            default -> "null";
        };
    }
}
