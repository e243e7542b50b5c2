package cafe.build.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code cafe.json} in and out. Strict JSON (RFC 8259): no comments, nothing after the object. */
final class ConfigJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ConfigJson() {}

  static String write(Map<ConfigKey, String> texts, List<String> scopes) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (ConfigKey key : ConfigKey.values()) {
        if (key == ConfigKey.SCOPES) {
          json.writeFieldName(key.json());
          json.writeArray(scopes.toArray(String[]::new), 0, scopes.size());
        } else if (texts.containsKey(key)) {
          json.writeStringField(key.json(), texts.get(key));
        }
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A StringWriter failed", impossible);
    }
    return text.toString();
  }

  static RawConfig read(String source, String text) {
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw notOneObject(source, json);
      }
      List<RawSetting> settings = new ArrayList<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        Place place = new Place(source, json.currentTokenLocation().getLineNr());
        json.nextToken();
        settings.add(new RawSetting(key, value(json), place));
      }
      if (json.nextToken() != null) {
        throw notOneObject(source, json);
      }
      return new RawConfig(source, settings);
    } catch (JsonProcessingException failed) {
      throw new ConfigException(source, List.of(SyntaxProblem.of(source, text, failed)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("A StringReader failed", impossible);
    }
  }

  private static RawValue value(JsonParser json) throws IOException {
    return switch (Objects.requireNonNull(json.currentToken())) {
      case VALUE_STRING -> new RawValue.Text(json.getText());
      case START_ARRAY -> list(json);
      case START_OBJECT -> {
        json.skipChildren();
        yield new RawValue.Other("an object");
      }
      case VALUE_NULL -> new RawValue.Other("null");
      case VALUE_TRUE, VALUE_FALSE -> new RawValue.Other(json.getText());
      default -> new RawValue.Other("a number");
    };
  }

  private static RawValue list(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    boolean onlyTexts = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      onlyTexts &= json.currentToken() == JsonToken.VALUE_STRING;
      texts.add(json.getText());
      json.skipChildren();
    }
    return onlyTexts ? new RawValue.Texts(texts) : new RawValue.Other("a list of other things");
  }

  private static ConfigException notOneObject(String source, JsonParser json) {
    int line = json.currentToken() == null ? 0 : json.currentTokenLocation().getLineNr();
    String found = json.currentToken() == null ? "nothing" : "something beside the object";
    Problem problem =
        new Problem(
            new Place(source, line),
            "JSON",
            found,
            "one JSON object, from { to }, and nothing else",
            "keep one object with the settings, and remove the rest");
    return new ConfigException(source, List.of(problem));
  }
}
