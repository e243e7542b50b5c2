/**
 * @param {string} text
 * @return {*}
 */
JsJson.parse = function(text) {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    return null;
  }
};
