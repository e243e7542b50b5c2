package cafe.build.aws.stack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Plain JSON values as DynamoDB types them: {@code 3} is {@code {"N":"3"}}. */
final class PlainItem {
  private PlainItem() {}

  static Map<String, AttributeValue> typed(Map<?, ?> item) {
    Map<String, AttributeValue> typed = new LinkedHashMap<>();
    item.forEach((name, value) -> typed.put(String.valueOf(name), typed(value)));
    return typed;
  }

  private static AttributeValue typed(@Nullable Object value) {
    if (value instanceof String text) {
      return AttributeValue.fromS(text);
    }
    if (value instanceof BigDecimal decimal) {
      return AttributeValue.fromN(decimal.toPlainString());
    }
    if (value instanceof BigInteger whole) {
      return AttributeValue.fromN(whole.toString());
    }
    if (value instanceof Boolean yesOrNo) {
      return AttributeValue.fromBool(yesOrNo);
    }
    if (value instanceof List<?> list) {
      return AttributeValue.fromL(list.stream().map(PlainItem::typed).toList());
    }
    if (value instanceof Map<?, ?> map) {
      return AttributeValue.fromM(typed(map));
    }
    return AttributeValue.fromNul(true);
  }
}
