package cafe.core.srp;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.port.Json;
import cafe.core.testing.JacksonJson;
import cafe.core.testing.JvmSrp;
import cafe.core.testing.SrpServer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PasswordClaimTest {
  private static final double NOW_MILLIS = 1_795_237_567_000.0;
  private static final String PASSWORD = "Kaffee, s\u00FC\u00DF & stark 1";
  private static final String POOL = "AbCdEf123";
  private static final String SALT = "00b1c2d3e4f5061728394a5b6c7d8e9f";

  private final SrpServer server = new SrpServer(POOL, "frank", PASSWORD, SALT);
  private final List<PasswordClaim> claims = new ArrayList<>();
  private int refused;

  /** The expected values were computed with Python's int, hashlib and hmac. */
  @Test
  void givesTheSignatureThatPythonGives() {
    byte[] block = new byte[256];
    for (int i = 0; i < block.length; i++) {
      block[i] = (byte) i;
    }
    SrpKey key = key((byte) 0xA5, new JvmSrp());
    Json challenge =
        asked("frank", SALT, PythonVector.SERVER_PUBLIC, new JvmSrp().base64(JvmSrp.hexOf(block)));
    claim(key, challenge, PASSWORD, new JvmSrp());
    assertThat(claims.get(0).timestamp()).isEqualTo("Sat Nov 21 05:06:07 UTC 2026");
    assertThat(claims.get(0).signature()).isEqualTo(PythonVector.SIGNATURE);
  }

  @Test
  void convincesAServerThatKnowsTheVerifierOnly() {
    for (byte first = 1; first < 9; first++) {
      assertThat(accepted(PASSWORD, first)).isTrue();
    }
  }

  @Test
  void doesNotConvinceWithAnotherPassword() {
    assertThat(accepted(PASSWORD + " ", (byte) 1)).isFalse();
  }

  @Test
  void theSecretHas256Bits() {
    assertThat(SrpKey.PRIVATE_BYTES * 8).isEqualTo(256);
  }

  @Test
  void refusesABThatIsZeroModuloN() {
    for (String b : List.of("0", Rfc5054.N_3072, SrpServer.N.shiftLeft(1).toString(16))) {
      claim(key((byte) 1, new JvmSrp()), asked("frank", SALT, b, ""), "x", new JvmSrp());
    }
    assertThat(claims).isEmpty();
    assertThat(refused).isEqualTo(3);
  }

  @Test
  void refusesAScramblerThatIsZero() {
    JvmHashesToZero zero = new JvmHashesToZero();
    Json challenge = asked("frank", SALT, server.publicKey(), "");
    claim(key((byte) 1, zero), challenge, PASSWORD, zero);
    assertThat(claims).isEmpty();
    assertThat(refused).isEqualTo(1);
  }

  private boolean accepted(String password, byte first) {
    JvmSrp platform = new JvmSrp();
    SrpKey key = key(first, platform);
    String block = platform.base64("0102030405");
    claim(
        key,
        asked(server.username(), server.salt(), server.publicKey(), block),
        password,
        platform);
    PasswordClaim last = claims.get(claims.size() - 1);
    return server.accepts(key.publicKey(), block, last.timestamp(), last.signature());
  }

  private void claim(SrpKey key, Json challenge, String password, JvmSrp platform) {
    PasswordClaim.of(
        key,
        challenge,
        POOL,
        password,
        NOW_MILLIS,
        platform,
        proof ->
            proof.to(
                claims::add,
                failure -> {
                  assertThat(failure.code()).isEqualTo("untrusted");
                  refused++;
                }));
  }

  private static SrpKey key(byte first, JvmSrp platform) {
    platform.nextRandom = first;
    return SrpKey.create(platform);
  }

  private static Json asked(String userId, String salt, String publicKey, String secretBlock) {
    return JacksonJson.read(
        String.format(
            "{\"USER_ID_FOR_SRP\":\"%s\",\"SALT\":\"%s\",\"SRP_B\":\"%s\",\"SECRET_BLOCK\":\"%s\"}",
            userId, salt, publicKey, secretBlock));
  }

  private static final class JvmHashesToZero extends JvmSrp {
    @Override
    public void hash(String bytes, Consumer<String> hash) {
      hash.accept("00".repeat(32));
    }
  }
}
