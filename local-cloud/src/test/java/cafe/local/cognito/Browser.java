package cafe.local.cognito;

import cafe.local.http.Parameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows nothing by itself. */
public final class Browser {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final URI origin;
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Browser(URI origin) {
    this.origin = origin;
  }

  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
      throws IOException, InterruptedException {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/x-www-form-urlencoded";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return send("POST", path, Parameters.of(form).encoded(), all);
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(origin.resolve(path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    response.headers().allValues("Set-Cookie").forEach(this::keep);
    return response;
  }

  private void keep(String line) {
    String pair = line.substring(0, line.indexOf(';'));
    String name = pair.substring(0, pair.indexOf('='));
    if (line.contains("Max-Age=0;")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
  }

  /** Opens the sign-in page and sends its form. */
  public HttpResponse<String> signIn(Map<String, String> request, String username, String password)
      throws IOException, InterruptedException {
    return submit(
        CognitoFixture.path("/login", request), Map.of("username", username, "password", password));
  }

  /** Opens a page and sends its form. */
  public HttpResponse<String> submit(String path, Map<String, String> typed)
      throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>(typed);
    form.put("_csrf", csrf(get(path)));
    return post(path, form);
  }

  /** Goes where a redirect on the same origin leads. */
  public HttpResponse<String> follow(HttpResponse<String> redirect)
      throws IOException, InterruptedException {
    return get(location(redirect).replace(origin.toString(), ""));
  }

  public static String csrf(HttpResponse<String> page) {
    Matcher field = CSRF.matcher(page.body());
    if (!field.find()) {
      throw new AssertionError("The page has no field _csrf");
    }
    return field.group(1);
  }

  public static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("no Location");
  }

  /** The parameters in the fragment of a redirect. */
  public static Parameters fragment(HttpResponse<String> response) {
    String location = location(response);
    return Parameters.parse(location.substring(location.indexOf('#') + 1));
  }

  /** The parameters in the query of a redirect. */
  public static Parameters query(HttpResponse<String> response) {
    return Parameters.parse(URI.create(location(response)).getRawQuery());
  }
}
