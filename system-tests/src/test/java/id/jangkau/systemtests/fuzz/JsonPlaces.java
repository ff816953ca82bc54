package id.jangkau.systemtests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

/** Every place in a JSON body where a value stands. */
final class JsonPlaces {
    private final List<Place> places = new ArrayList<>();

    /** @param holder an object with that field, or an array with that index */
    record Place(JsonNode holder, @Nullable String field, int index) {
        JsonNode value() {
            return field == null ? holder.path(index) : holder.path(field);
        }

        void set(JsonNode value) {
            if (field == null) {
                ((ArrayNode) holder).set(index, value);
            } else {
                ((ObjectNode) holder).set(field, value);
            }
        }

        /** Text that need not be JSON. */
        void setRaw(String text) {
            set(JsonNodeFactory.instance.rawValueNode(new RawValue(text)));
        }

        void remove() {
            if (field == null) {
                ((ArrayNode) holder).remove(index);
            } else {
                ((ObjectNode) holder).remove(field);
            }
        }

        @Override
        public String toString() {
            return field == null ? "[" + index + "]" : field;
        }
    }

    JsonPlaces(@Nullable JsonNode body) {
        if (body != null) {
            collect(body);
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    Place any(Random random) {
        return places.get(random.nextInt(places.size()));
    }

    private void collect(JsonNode node) {
        node.properties().forEach(property -> {
            places.add(new Place(node, property.getKey(), 0));
            collect(property.getValue());
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node, null, i));
                collect(node.get(i));
            }
        }
    }
}
