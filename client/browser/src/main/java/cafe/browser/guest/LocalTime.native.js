/**
 * The month and the day stay on one line.
 * @param {string} iso
 * @return {string}
 */
LocalTime.day = function(iso) {
  return new Date(iso).toLocaleDateString('en-US', {'dateStyle': 'long'}).replace(' ', '\u00a0');
};

/**
 * @param {string} iso
 * @return {string}
 */
LocalTime.minute = function(iso) {
  return new Date(iso).toLocaleString('en-US', {'dateStyle': 'medium', 'timeStyle': 'short'});
};
