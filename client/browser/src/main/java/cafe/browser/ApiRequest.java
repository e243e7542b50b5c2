package cafe.browser;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.port.ApiAccess;
import java.util.function.Consumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Requests of the parts of the page, on their way to main: {@link PageEvents#REQUEST}. */
public final class ApiRequest {
  private ApiRequest() {}

  /** A part's end of the way; as {@link ApiAccess} has it. */
  public static void send(
      HttpRequest request, Consumer<String> waiting, Consumer<HttpResponse> answer) {
    PageEvents.Waiting said = waiting::accept;
    PageEvents.Answer answered =
        (status, body) -> answer.accept(HttpResponse.answer(status, body, Double.NaN, Double.NaN));
    JsPropertyMap<Object> detail = JsPropertyMap.of();
    detail.set("method", request.method());
    detail.set("url", request.url());
    detail.set("contentType", request.contentType());
    detail.set("body", request.body());
    detail.set("waiting", said);
    detail.set("answer", answered);
    PageEvents.tell(PageEvents.REQUEST, detail);
  }

  /** Main's end. */
  static void pass(JsPropertyMap<Object> detail, ApiAccess api) {
    PageEvents.Waiting waiting = Js.uncheckedCast(detail.get("waiting"));
    PageEvents.Answer answer = Js.uncheckedCast(detail.get("answer"));
    api.send(
        HttpRequest.anonymous(text(detail, "method"), text(detail, "url"))
            .with(text(detail, "contentType"), text(detail, "body")),
        waiting::accept,
        response -> answer.accept(response.status(), response.body()));
  }

  private static String text(JsPropertyMap<Object> detail, String name) {
    return Js.uncheckedCast(detail.get(name));
  }
}
