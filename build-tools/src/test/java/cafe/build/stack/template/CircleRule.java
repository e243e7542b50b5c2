package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No resource waits for itself. The café is prone to it: the site's policy names the API, the API's
 * CORS headers name the site.
 */
final class CircleRule {
  private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)[.}]");

  private CircleRule() {}

  static List<String> noResourceWaitsForItself(Template template) {
    SortedMap<String, SortedSet<String>> waits = new TreeMap<>();
    JsonNode resources = template.tree().path("Resources");
    resources
        .properties()
        .forEach(
            resource -> {
              SortedSet<String> names = new TreeSet<>();
              collectNames(resource.getValue(), names);
              names.removeIf(name -> resources.path(name).isMissingNode());
              waits.put(resource.getKey(), names);
            });
    return waits.keySet().stream()
        .filter(id -> reaches(waits, id))
        .map(id -> id + ": it waits for itself, by way of " + waits.get(id) + ".")
        .toList();
  }

  private static void collectNames(JsonNode node, SortedSet<String> names) {
    names.add(node.path("Ref").asText());
    names.add(node.path("Fn::GetAtt").path(0).asText());
    node.path("DependsOn").forEach(name -> names.add(name.asText()));
    JsonNode sub = node.path("Fn::Sub");
    Matcher name = NAME.matcher(sub.isArray() ? sub.path(0).asText() : sub.asText());
    while (name.find()) {
      names.add(name.group(1));
    }
    node.forEach(child -> collectNames(child, names));
  }

  private static boolean reaches(SortedMap<String, SortedSet<String>> waits, String id) {
    SortedSet<String> seen = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(waits.getOrDefault(id, new TreeSet<>()));
    while (!next.isEmpty()) {
      String name = next.pop();
      if (name.equals(id)) {
        return true;
      }
      if (seen.add(name)) {
        next.addAll(waits.getOrDefault(name, new TreeSet<>()));
      }
    }
    return false;
  }
}
