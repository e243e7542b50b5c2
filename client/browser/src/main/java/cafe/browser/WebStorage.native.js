/**
 * @param {string} area
 * @param {string} name
 * @return {string}
 */
WebStorage.read = function(area, name) {
  try {
    return window[area].getItem(name) || '';
  } catch (forbidden) {
    return '';
  }
};

/**
 * @param {string} area
 * @param {string} name
 * @param {string} text
 * @return {boolean}
 */
WebStorage.write = function(area, name, text) {
  try {
    text ? window[area].setItem(name, text) : window[area].removeItem(name);
    return true;
  } catch (forbiddenOrFull) {
    return false;
  }
};
