package cafe.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteHeadersTest {
  private static final String TEMPLATE =
      """
      Resources:
        Distribution:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              DefaultRootObject: index.html
              CustomErrorResponses:
                - {ErrorCode: 404, ResponseCode: 404, ResponsePagePath: /index.html}
        Domain: {Type: AWS::Cognito::UserPoolDomain}
        Headers:
          Type: AWS::CloudFront::ResponseHeadersPolicy
          Properties:
            ResponseHeadersPolicyConfig:
              Name: site
              SecurityHeadersConfig:
                ContentSecurityPolicy:
                  Override: true
                  ContentSecurityPolicy:
                    Fn::Sub: "connect-src https://${Domain}.auth.${AWS::Region}.amazoncognito.com"
                StrictTransportSecurity: {AccessControlMaxAgeSec: 63072000, Override: true}
                ContentTypeOptions: {Override: true}
                FrameOptions: {FrameOption: DENY, Override: true}
                ReferrerPolicy: {ReferrerPolicy: no-referrer, Override: true}
              CustomHeadersConfig:
                Items: [{Header: Permissions-Policy, Value: camera=(), Override: true}]
      """;

  private static final StackSettings SETTINGS =
      new StackSettings(
          "cafe",
          "us-east-1",
          "123456789012",
          Map.of(),
          Map.of("https://cafe.auth.us-east-1.amazoncognito.com", "http://127.0.0.1:8401"));

  @TempDir private Path folder;

  @Test
  void takesAllHeadersButTheOneForHttpsWithLocalOrigins() throws Exception {
    assertThat(site(TEMPLATE))
        .isEqualTo(
            new SiteResource(
                "/index.html",
                404,
                "/index.html",
                Map.of(
                    "Content-Security-Policy", "connect-src http://127.0.0.1:8401",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Permissions-Policy", "camera=()")));
  }

  @Test
  void refusesAHeaderThatItDoesNotSend() {
    assertThatThrownBy(() -> site(TEMPLATE.replace("ReferrerPolicy: {", "XSSProtection: {")))
        .isInstanceOf(TemplateException.class)
        .hasMessage(
            "The template cannot be built here: ResponseHeadersPolicyConfig.SecurityHeadersConfig:"
                + " the property XSSProtection is not known here; these are used:"
                + " ContentSecurityPolicy, ContentTypeOptions, FrameOptions, ReferrerPolicy.");
  }

  @Test
  void refusesADistributionWithoutAnErrorPage() {
    assertThatThrownBy(() -> site(TEMPLATE.replace("ErrorCode: 404", "ErrorCode: 403")))
        .hasMessage(
            "The template cannot be built here: Distribution: it has no page for the error 404.");
  }

  private SiteResource site(String template) throws IOException {
    return Stack.read(Files.writeString(folder.resolve("template.yaml"), template), SETTINGS)
        .site();
  }
}
