package cafe.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpRequestTest {
  private final HttpRequest request =
      new HttpRequest("POST", "https://a.example/x", new Bearer("t.o.k", 1000));

  @Test
  void isInSomebodysNameUntilTheTokenIsDead() {
    assertThat(request.authorization()).isEqualTo("t.o.k");
    assertThat(request.isDeadAt(999)).isFalse();
    assertThat(request.isDeadAt(1000)).isTrue();
  }

  @Test
  void carriesABodyAndItsType() {
    HttpRequest form = request.with("application/x-www-form-urlencoded", "a=1");

    assertThat(form.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(form.body()).isEqualTo("a=1");
    assertThat(form.target()).isEmpty();
    assertThat(form.url()).isEqualTo("https://a.example/x");
    assertThat(request.body()).isEmpty();
  }

  @Test
  void namesAnOperationOfCognito() {
    HttpRequest call = request.forOperation("InitiateAuth", "{}");

    assertThat(call.contentType()).isEqualTo("application/x-amz-json-1.1");
    assertThat(call.target()).isEqualTo("AWSCognitoIdentityProviderService.InitiateAuth");
    assertThat(call.body()).isEqualTo("{}");
    assertThat(call.authorization()).isEqualTo("t.o.k");
  }

  @Test
  void isDroppedWithItsBearer() {
    Bearer bearer = new Bearer("t.o.k", 1000);
    HttpRequest mine = new HttpRequest("GET", "https://a.example/x", bearer).with("a/b", "c");
    assertThat(mine.isDropped()).isFalse();

    bearer.kill();

    assertThat(mine.isDropped()).isTrue();
  }
}
