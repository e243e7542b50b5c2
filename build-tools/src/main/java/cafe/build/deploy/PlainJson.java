package cafe.build.deploy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON as maps, lists, strings and numbers. Data binding would take a quarter of a second to start,
 * which is a quarter of what a deploy without a change may take.
 */
final class PlainJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PlainJson() {}

  static void write(Map<String, ?> object, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(object, json);
    }
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(String.valueOf(value));
    }
  }

  /** The one value in the stream; an object is a Map, a list a List, a number a Long. */
  static Object read(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      json.nextToken();
      return value(json);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new TreeMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    return token == JsonToken.VALUE_NUMBER_INT ? json.getLongValue() : json.getValueAsString("");
  }
}
