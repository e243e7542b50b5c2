/**
 * @param {string} name
 * @param {function(function(): void): void} work
 */
Locks.exclusively = function(name, work) {
  const locks = navigator['locks'];
  locks ? locks['request'](name, () => new Promise((release) => work(() => release()))) : work(() => {});
};
