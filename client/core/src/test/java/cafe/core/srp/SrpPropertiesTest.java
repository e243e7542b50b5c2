package cafe.core.srp;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.port.Json;
import cafe.core.testing.JacksonJson;
import cafe.core.testing.JvmSrp;
import cafe.core.testing.SrpServer;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for every number, time and password, not only for those of a vector. */
class SrpPropertiesTest {
  private static final String POOL = "AbCdEf123";
  private static final String BLOCK = "c2VjcmV0IGJsb2Nr";
  private static final double NOW_MILLIS = 1_795_237_567_000.0;
  private static final DateTimeFormatter COGNITO =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss 'UTC' yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter HTTP =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Property
  void padsEveryNumberLikeBigInteger(@ForAll @BigRange(min = "0") BigInteger number) {
    assertThat(Hex.padded(number.toString(16))).isEqualTo(JvmSrp.hexOf(number.toByteArray()));
  }

  @Property
  void writesEveryTimeOfThisCenturyAsCognitoReadsIt(
      @ForAll @LongRange(min = 946_684_800, max = 4_102_444_799L) long second) {
    Instant time = Instant.ofEpochSecond(second);

    assertThat(Timestamp.of(HTTP.format(time))).isEqualTo(COGNITO.format(time));
  }

  /** Big powers are slow: 20 tries are a second or two. */
  @Property(tries = 20)
  void aServerIsConvincedByThePasswordAndByNoOther(
      @ForAll String password, @ForAll byte random, @ForAll @Size(16) byte[] salt) {
    SrpServer server = new SrpServer(POOL, "frank", password, JvmSrp.hexOf(salt));

    assertThat(convinces(server, random, password)).isTrue();
    assertThat(convinces(server, random, password + " ")).isFalse();
  }

  private static boolean convinces(SrpServer server, byte random, String password) {
    JvmSrp platform = new JvmSrp();
    platform.nextRandom = random;
    SrpKey key = SrpKey.create(platform);
    Json challenge =
        JacksonJson.read(
            String.format(
                "{\"USER_ID_FOR_SRP\":\"frank\",\"SALT\":\"%s\",\"SRP_B\":\"%s\",\"SECRET_BLOCK\":\"%s\"}",
                server.salt(), server.publicKey(), BLOCK));
    List<PasswordClaim> claims = new ArrayList<>();
    PasswordClaim.of(
        key,
        challenge,
        POOL,
        password,
        NOW_MILLIS,
        platform,
        proof -> proof.to(claims::add, failure -> {}));
    return claims.stream()
        .anyMatch(
            claim -> server.accepts(key.publicKey(), BLOCK, claim.timestamp(), claim.signature()));
  }
}
