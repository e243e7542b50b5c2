package cafe.build.aws.people;

import cafe.build.people.NewUser;
import cafe.build.people.UserAdding;
import cafe.build.progress.MavenFailure;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.function.Consumer;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/**
 * {@code mvn -Puser -Dname=frank -Demail=frank@cafe.example -Dgroup=owner}: adds a user to the pool
 * of {@code -Dcafe.stage}, or of cafe.json.
 */
public final class AddUser {
  private AddUser() {}

  /**
   * Runs it; options are system properties.
   *
   * @param args the repository's root
   */
  public static void main(String... args) {
    MavenFailure.plainly(() -> run(Path.of(args[0]), System.getProperties(), System.out::println));
  }

  /** The same, with the properties and the output given. */
  public static void run(Path root, Properties properties, Consumer<String> output) {
    NewUser user = NewUser.of(properties);
    PoolPlace place = PoolPlace.of(root, properties);
    try (CognitoIdentityProviderClient client = place.access().cognitoIdp()) {
      new UserAdding(new CognitoDirectory(client, place), new SecureRandom(), output).run(user);
    }
  }
}
