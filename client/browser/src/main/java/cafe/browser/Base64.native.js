/**
 * @param {!Uint8Array} bytes
 * @param {number} length
 * @return {string}
 */
Base64.encode = function(bytes, length) {
  return btoa(String.fromCharCode(...bytes.subarray(0, length)))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
};

/**
 * @param {string} encoded
 * @return {!Uint8Array}
 */
Base64.bytes = function(encoded) {
  return Uint8Array.from(
      /^[\w-]+$/.test(encoded) && encoded.length % 4 != 1 ?
          atob(encoded.replace(/-/g, '+').replace(/_/g, '/')) :
          '',
      (character) => character.charCodeAt(0));
};

/**
 * @param {string} encoded
 * @return {string}
 */
Base64.text = function(encoded) {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Base64.bytes(encoded));
  } catch (notUtf8) {
    return '';
  }
};
