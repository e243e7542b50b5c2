/**
 * @param {string} name
 * @param {?Object} detail
 */
PageEvents.tell = function(name, detail) {
  document.dispatchEvent(new CustomEvent(name, {detail: detail}));
};

/**
 * @param {string} name
 * @param {function(?Object): void} listener
 */
PageEvents.on = function(name, listener) {
  document.addEventListener(name, (event) => listener(event.detail));
};
