package cafe.core.guest;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.port.ApiAccess;
import cafe.core.port.Json;
import cafe.core.report.OwnReport;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.JacksonJson;
import cafe.core.testing.Sites;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The café's API as a guest meets it, with one guest's favourites; and what the page shows. */
final class FakeCafe implements ApiAccess, GuestView {
  final FakePlatform platform = new FakePlatform();
  final List<String> asked = new ArrayList<>();
  final List<String> seen = new ArrayList<>();
  final List<Failure> ended = new ArrayList<>();

  /** What the next requests are answered instead. */
  final Deque<HttpResponse> instead = new ArrayDeque<>();

  String favourites = "[]";
  String reports = "[]";
  String reportsNext = "";
  boolean slow;

  private final Deque<Runnable> waiting = new ArrayDeque<>();

  GuestBook open(String subject) {
    GuestBook book = new GuestBook(Sites.good(), platform, this, this, subject, ended::add);
    book.open();
    return book;
  }

  /** Another device was here. */
  void elsewhere(String json) {
    favourites = json;
  }

  void answerOne() {
    waiting.remove().run();
  }

  @Override
  public void send(HttpRequest request, Consumer<String> heard, Consumer<HttpResponse> answer) {
    asked.add(
        request.method()
            + request.url().replace("https://api.example/prod", " ")
            + (request.body().isEmpty() ? "" : " " + request.body()));
    waiting.add(() -> answer.accept(answer(request)));
    if (!slow) {
      answerOne();
    }
  }

  private HttpResponse answer(HttpRequest request) {
    if (!instead.isEmpty()) {
      return instead.remove();
    }
    if (request.url().endsWith("/products")) {
      return FakePlatform.answer(200, "{\"product_item_arr\":[{\"product_id_str\":\"a1\"}]}");
    }
    return request.method().equals("GET") ? me() : put(JacksonJson.read(request.body()));
  }

  private HttpResponse me() {
    String next = reportsNext.isEmpty() ? "" : ",\"reportsNext\":\"" + reportsNext + "\"";
    return FakePlatform.answer(
        200,
        "{\"name\":\"Gina\",\"since\":\"2026-10-01T08:00:00Z\",\"favourites\":"
            + favourites
            + ",\"reports\":"
            + reports
            + next
            + "}");
  }

  private HttpResponse put(Json body) {
    String known = Favourites.of(body.get("known")).json();
    String wanted = Favourites.of(body.get("favourites")).json();
    if (!known.equals(favourites) && !wanted.equals(favourites)) {
      return FakePlatform.answer(409, "{\"message\":\"changed meanwhile\"}");
    }
    favourites = wanted;
    return FakePlatform.answer(200, "{\"favourites\":" + favourites + "}");
  }

  @Override
  public void loading(String sentence) {
    seen.add("loading " + sentence);
  }

  @Override
  public void failed(Failure failure) {
    seen.add("failed " + failure.code());
  }

  @Override
  public void welcome(Me me) {
    seen.add("welcome " + me.name() + " since " + me.since());
  }

  @Override
  public void pastries(Json items) {
    seen.add("pastries " + items.size());
  }

  @Override
  public void favourites(Favourites shown) {
    seen.add("favourites " + shown.json());
  }

  @Override
  public void favouritesStatus(String sentence) {
    if (!sentence.isEmpty()) {
      seen.add("status " + sentence);
    }
  }

  @Override
  public void kept() {
    seen.add("kept");
  }

  @Override
  public void notKept(Failure failure) {
    seen.add("not kept " + failure.code());
  }

  @Override
  public void reports(Json items, boolean after, boolean more) {
    StringBuilder text = new StringBuilder("reports" + (after ? " after" : ""));
    for (int i = 0; i < items.size(); i++) {
      OwnReport report = new OwnReport(items.at(i));
      text.append(" ").append(report.state()).append(report.link().isEmpty() ? "" : ", link");
    }
    seen.add(text + (more ? ", more" : ""));
  }

  @Override
  public void reportsLoading(String sentence) {
    seen.add("reports loading");
  }

  @Override
  public void reportsFailed(Failure failure) {
    seen.add("reports failed " + failure.code());
  }
}
