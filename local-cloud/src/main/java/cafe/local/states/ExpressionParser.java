package cafe.local.states;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a path or a call such as {@code States.Format('Report {}', $.reportId)}. */
final class ExpressionParser {
  /** Real definitions have two or three; thousands would exhaust the stack. */
  private static final int MAX_DEPTH = 50;

  private final String where;
  private final String text;
  private int at;
  private int depth;

  private ExpressionParser(String where, String text) {
    this.where = where;
    this.text = text;
  }

  static Expression parse(String where, String text) {
    if (text.startsWith("$")) {
      return new Expression.Reference(DataPath.parse(where, text));
    }
    ExpressionParser parser = new ExpressionParser(where, text);
    Expression expression = parser.argument();
    if (parser.at != text.length() || !(expression instanceof Expression.Call)) {
      throw parser.malformed();
    }
    return expression;
  }

  private Expression argument() {
    skipSpaces();
    if (text.startsWith("'", at)) {
      return new Expression.Literal(JsonNodeFactory.instance.textNode(quoted()));
    }
    String word = word();
    if (word.startsWith("$")) {
      return new Expression.Reference(DataPath.parse(where, word));
    }
    if (text.startsWith("(", at)) {
      return call(function(word));
    }
    return literal(word);
  }

  private Expression call(Expression.Function function) {
    if (++depth > MAX_DEPTH) {
      throw new AslException(where, "there are more than 50 calls within calls.");
    }
    Expression call = new Expression.Call(function, arguments());
    depth--;
    return call;
  }

  private Expression literal(String word) {
    switch (word) {
      case "true", "false" -> {
        return new Expression.Literal(
            JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(word)));
      }
      case "null" -> {
        return new Expression.Literal(JsonNodeFactory.instance.nullNode());
      }
      default -> {
        try {
          return new Expression.Literal(JsonNodeFactory.instance.numberNode(new BigDecimal(word)));
        } catch (NumberFormatException neither) {
          throw malformed();
        }
      }
    }
  }

  private List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>();
    at++;
    skipSpaces();
    while (!text.startsWith(")", at)) {
      arguments.add(argument());
      skipSpaces();
      if (text.startsWith(",", at)) {
        at++;
      } else if (!text.startsWith(")", at)) {
        throw malformed();
      }
    }
    at++;
    return arguments;
  }

  private Expression.Function function(String name) {
    return Arrays.stream(Expression.Function.values())
        .filter(function -> function.title.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AslException(
                    where,
                    "the intrinsic function "
                        + name
                        + " is not interpreted here; these are: "
                        + Arrays.stream(Expression.Function.values())
                            .map(function -> function.title)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** A quoted string; a backslash takes the next character as it is. */
  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '\'') {
      if (text.charAt(at) == '\\') {
        at++;
      }
      if (at < text.length()) {
        value.append(text.charAt(at++));
      }
    }
    if (at >= text.length()) {
      throw malformed();
    }
    at++;
    return value.toString();
  }

  /** Up to the next comma or parenthesis; quotes inside the brackets of a path belong to it. */
  private String word() {
    int from = at;
    while (at < text.length() && ",()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private AslException malformed() {
    return new AslException(
        where,
        "the expression " + text + " is neither a path nor a call of an intrinsic function.");
  }
}
