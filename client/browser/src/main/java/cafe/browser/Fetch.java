package cafe.browser;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import elemental2.core.JsDate;
import elemental2.dom.AbortSignal;
import elemental2.dom.DomGlobal;
import elemental2.dom.Headers;
import elemental2.dom.RequestInit;
import elemental2.dom.Response;
import java.util.function.Consumer;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The network, by fetch. */
final class Fetch {
  private Fetch() {}

  static void send(HttpRequest request, Consumer<HttpResponse> answer) {
    AbortSignal inTime = timeout(HttpRequest.TIMEOUT_SECONDS * 1000);
    DomGlobal.fetch(request.url(), init(request, inTime))
        .then(response -> response.text().then(body -> Js.uncheckedCast(read(response, body))))
        .then(
            response -> Js.uncheckedCast(response),
            error ->
                Js.uncheckedCast(
                    Js.isTruthy(Js.asPropertyMap(inTime).get("aborted"))
                        ? HttpResponse.timedOut()
                        : HttpResponse.unreachable()))
        .then(
            response -> {
              answer.accept(Js.uncheckedCast(response));
              return null;
            });
  }

  private static RequestInit init(HttpRequest request, AbortSignal inTime) {
    JsPropertyMap<String> headers = JsPropertyMap.of();
    if (!request.authorization().isEmpty()) {
      headers.set("Authorization", request.authorization());
    }
    RequestInit init = RequestInit.create();
    if (!request.body().isEmpty()) {
      headers.set("Content-Type", request.contentType());
      init.setBody(request.body());
    }
    if (!request.target().isEmpty()) {
      headers.set("X-Amz-Target", request.target());
    }
    init.setMethod(request.method());
    init.setHeaders(Js.<Headers>uncheckedCast(headers));
    init.setSignal(inTime);
    init.setCache("no-cache");
    init.setRedirect("error");
    return init;
  }

  /** The whole exchange, body included: DOM Living Standard 3.2. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "AbortSignal.timeout")
  private static native AbortSignal timeout(double millis);

  /** A header that is absent, or hidden by CORS, is null: no date, no age, nothing to wait for. */
  private static HttpResponse read(Response response, String body) {
    Headers headers = response.headers;
    double dateMillis = JsDate.parse(headers.get("Date"));
    double ageMillis = Js.coerceToDouble(headers.get("Age")) * 1000;
    return HttpResponse.answer(
        response.status,
        body,
        dateMillis + ageMillis,
        Js.coerceToDouble(headers.get("Retry-After")));
  }
}
