package cafe.build.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The section {@code auth} of an {@code amplify_outputs.json} (its schema's version 1). It says
 * nothing about a REST API, so {@code apiUrl} has to come from elsewhere.
 */
final class AmplifyOutputs {
  private static final JsonFactory JSON = new JsonFactory();

  private final String source;
  private final Map<String, Found> found = new TreeMap<>();
  private final List<RawSetting> settings = new ArrayList<>();

  private AmplifyOutputs(String source) {
    this.source = source;
  }

  static RawConfig read(String source, String text) {
    AmplifyOutputs outputs = new AmplifyOutputs(source);
    outputs.parse(text);
    outputs.checkVersion();
    outputs.copy("/auth/aws_region", ConfigKey.REGION);
    outputs.copy("/auth/user_pool_id", ConfigKey.USER_POOL_ID);
    outputs.copy("/auth/user_pool_client_id", ConfigKey.CLIENT_ID);
    outputs.with("/auth/oauth/domain", ConfigKey.HOSTED_UI_URL, domain -> "https://" + domain);
    outputs.with("/auth/oauth/response_type", ConfigKey.SIGN_IN, AmplifyOutputs::signIn);
    outputs.with("/auth/oauth/redirect_sign_in_uri/0", ConfigKey.REDIRECT_PATH, LoginUrl::pathOf);
    outputs.with("/auth/oauth/redirect_sign_out_uri/0", ConfigKey.LOGOUT_PATH, LoginUrl::pathOf);
    outputs.copyScopes();
    return new RawConfig(source, outputs.settings);
  }

  /** Every string by its JSON pointer (RFC 6901). */
  private void parse(String text) {
    try (JsonParser json = JSON.createParser(text)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          String pointer = json.getParsingContext().pathAsPointer().toString();
          int line = json.currentTokenLocation().getLineNr();
          found.put(pointer, new Found(json.getText(), new Place(source, line)));
        }
      }
    } catch (JsonProcessingException failed) {
      throw new ConfigException(source, List.of(SyntaxProblem.of(source, text, failed)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("A StringReader failed", impossible);
    }
  }

  private void checkVersion() {
    Found version = found.getOrDefault("/version", new Found("", Place.in(source)));
    if (!version.text().matches("1(\\..*)?")) {
      Problem problem =
          new Problem(
              version.place(),
              "\"version\"",
              version.text().isEmpty() ? "nothing" : Quoted.of(version.text()),
              "version 1 of Amplify's outputs, such as \"1.4\"",
              "write a cafe.json with these values");
      throw new ConfigException(source, List.of(problem));
    }
  }

  private void copy(String pointer, ConfigKey key) {
    with(pointer, key, text -> text);
  }

  private void with(String pointer, ConfigKey key, java.util.function.UnaryOperator<String> form) {
    Found value = found.get(pointer);
    if (value != null) {
      RawValue text = new RawValue.Text(form.apply(value.text()));
      settings.add(new RawSetting(key.json(), text, value.place()));
    }
  }

  private void copyScopes() {
    List<String> scopes = new ArrayList<>();
    Place place = Place.in(source);
    Found scope = found.get("/auth/oauth/scopes/0");
    while (scope != null) {
      place = scope.place();
      scopes.add(scope.text());
      scope = found.get("/auth/oauth/scopes/" + scopes.size());
    }
    if (!scopes.isEmpty()) {
      RawValue texts = new RawValue.Texts(scopes);
      settings.add(new RawSetting(ConfigKey.SCOPES.json(), texts, place));
    }
  }

  private static String signIn(String responseType) {
    return responseType.equals("token") ? "implicit" : responseType;
  }

  private record Found(String text, Place place) {}
}
