package cafe.build.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class S3XmlTest {
  @Test
  void readsTheFirstElementOfAName() {
    assertThat(S3Xml.first("<A><B>1</B><B>2</B></A>", "B")).contains("1");
    assertThat(S3Xml.first("<A/>", "B")).isEmpty();
  }

  @Test
  void readsEachElementOfAName() {
    assertThat(S3Xml.all("<C><K>a</K></C><C><K>b</K></C>", "C"))
        .containsExactly("<K>a</K>", "<K>b</K>");
  }

  @Test
  void readsWhatXmlEscapes() {
    assertThat(S3Xml.first("<K>&quot;a&quot; &amp; &lt;b&gt; &apos; &#xe9; &#13;</K>", "K"))
        .contains("\"a\" & <b> ' é \r");
  }

  @Test
  void whatIsEscapedIsReadBack() {
    String key = "a&b<c>\u0001 é.txt";

    assertThat(S3Xml.first("<K>" + S3Xml.escaped(key) + "</K>", "K")).contains(key);
  }
}
