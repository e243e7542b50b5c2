package cafe.local.cognito.client;

import cafe.local.cognito.users.UserPoolException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The app clients of a pool, by id. */
public final class Clients {
  private final Map<String, AppClient> byId = new LinkedHashMap<>();

  /** Those clients, whose ids must differ. */
  public Clients(List<AppClient> clients) {
    for (AppClient client : clients) {
      if (byId.putIfAbsent(client.clientId(), client) != null) {
        throw new IllegalArgumentException(
            "Two app clients have the id %s; each must have its own. Correct one."
                .formatted(client.clientId()));
      }
    }
  }

  /** The client of that id. */
  public Optional<AppClient> find(String clientId) {
    return Optional.ofNullable(byId.get(clientId));
  }

  /**
   * The client of that id.
   *
   * @throws UserPoolException ResourceNotFoundException
   */
  public AppClient existing(String clientId) {
    return find(clientId)
        .orElseThrow(
            () ->
                new UserPoolException(
                    "ResourceNotFoundException",
                    "User pool client " + clientId + " does not exist."));
  }

  /** All ids. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }
}
