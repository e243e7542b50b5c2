package cafe.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void aGuestWithoutNetworkIsToldSo() {
    says(
        HttpResponse.unreachable(),
        false,
        "no_answer",
        "The café's server cannot be reached. Check your connection and try again.");
  }

  @Test
  void somebodySignedInIsToldBothReasonsWhyABrowserHidesAnAnswer() {
    says(
        HttpResponse.unreachable(),
        true,
        "no_answer",
        "The café's server cannot be reached, or no longer accepts your sign-in."
            + " Please try again, or sign out and in again.");
  }

  @Test
  void aHangingServerIsNamed() {
    says(
        HttpResponse.timedOut(),
        true,
        "timeout",
        "The café's server gave no answer within 10 seconds. Please try again.");
  }

  @Test
  void anExpiredTokenEndsTheSession() {
    Failure failure =
        says(
            answer(401, "{\"message\":\"The incoming token has expired\"}"),
            true,
            "expired",
            "Session expired. Please sign in.");
    assertThat(failure.endsSession()).isTrue();
  }

  @Test
  void anyOther401EndsTheSessionToo() {
    Failure failure =
        says(
            answer(401, "{\"message\":\"Unauthorized\"}"),
            true,
            "unauthorized",
            "The café's server did not accept your sign-in. Please sign in again.");
    assertThat(failure.endsSession()).isTrue();
  }

  @Test
  void a403IsNotWorthARetry() {
    Failure failure =
        says(
            answer(403, ""),
            true,
            "forbidden",
            "Your account may not order reports. Ask the owner to add you to the group owner.");
    assertThat(failure.isPassing()).isFalse();
    assertThat(failure.endsSession()).isFalse();
  }

  @Test
  void a403NamesNoGroupWhereThePageKnowsNone() {
    assertThat(Sentences.ofMember(answer(403, ""), "").sentence())
        .isEqualTo("Your account may not order reports. Ask the owner to allow it.");
  }

  @Test
  void a429IsWorthARetry() {
    Failure failure =
        says(
            answer(429, ""),
            true,
            "busy",
            "The café's server is busy. Please try again in a minute.");
    assertThat(failure.isPassing()).isTrue();
  }

  @Test
  void a5xxTellsItsStatus() {
    says(
        answer(503, ""),
        false,
        "server_error",
        "The café's server has a problem (503). Please try again in a minute.");
  }

  @Test
  void anyOtherStatusIsUnreadable() {
    says(
        answer(418, ""),
        false,
        "unreadable",
        "The café's server sent something this page cannot read. Please try again.");
  }

  @Test
  void theRestIsSaidVerbatim() {
    assertThat(Sentences.SIGNED_OUT).isEqualTo("You are signed out.");
    assertThat(Sentences.SIGNED_OUT_ELSEWHERE).isEqualTo("You signed out in another tab.");
    assertThat(Sentences.MEMORY_ONLY)
        .isEqualTo(
            "This browser keeps no data for this site: you stay signed in until you leave this page.");
    assertThat(Sentences.noStorage().sentence())
        .isEqualTo(
            "This browser keeps no data for this site, so signing in cannot work."
                + " Allow site data, then sign in again.");
    assertThat(Sentences.ORDERED).isEqualTo("The report is ordered. It will come by e-mail.");
    assertThat(Sentences.showing(24, 26)).isEqualTo("Showing 24 of 26.");
  }

  private static Failure says(
      HttpResponse response, boolean signedIn, String code, String sentence) {
    Failure failure = signedIn ? Sentences.ofMember(response, "owner") : Sentences.of(response);
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.sentence()).isEqualTo(sentence);
    return failure;
  }

  private static HttpResponse answer(int status, String body) {
    return HttpResponse.answer(status, body, Double.NaN, Double.NaN);
  }
}
