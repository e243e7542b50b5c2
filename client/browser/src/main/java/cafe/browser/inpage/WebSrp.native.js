/**
 * @param {string} hex
 * @return {bigint}
 */
const number = (hex) => BigInt('0x' + hex);

/**
 * @param {string} hex
 * @return {!Uint8Array}
 */
const bytes = (hex) => Uint8Array.from(hex.match(/../g) || [], (pair) => parseInt(pair, 16));

/**
 * @param {!Uint8Array|!ArrayBuffer} buffer
 * @return {string}
 */
const hex = (buffer) =>
    [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Four bits of the exponent at a time: a hexadecimal digit of it is one entry of the table.
 *
 * @param {string} base
 * @param {string} exponent
 * @param {string} modulus
 * @return {string}
 */
WebSrp.power = function(base, exponent, modulus) {
  const m = number(modulus);
  const factor = number(base);
  const table = [BigInt(1)];
  for (let i = 0; i < 15; i++) {
    table.push(table[i] * factor % m);
  }
  let power = table[0];
  for (const digit of exponent) {
    for (let i = 0; i < 4; i++) {
      power = power * power % m;
    }
    if (digit != '0') {
      power = power * table[parseInt(digit, 16)] % m;
    }
  }
  return power.toString(16);
};

/**
 * Machin's formula, with 64 bits more than are wanted: pi = 16 arctan(1/5) - 4 arctan(1/239).
 *
 * @param {number} bits
 * @return {string}
 */
WebSrp.piOf = function(bits) {
  const arctan = (inverse) => {
    let power = (BigInt(4) << BigInt(bits + 64)) / inverse;
    let sum = power;
    for (let n = BigInt(3); power; n += BigInt(2)) {
      power = -power / inverse / inverse;
      sum += power / n;
    }
    return sum;
  };
  return (BigInt(4) * arctan(BigInt(5)) - arctan(BigInt(239)) >> BigInt(64)).toString(16);
};

/**
 * @param {number} count
 * @return {string}
 */
WebSrp.randomHex = (count) => hex(crypto.getRandomValues(new Uint8Array(count)));

/**
 * @param {string} a
 * @param {string} b
 * @param {string} c
 * @return {string}
 */
WebSrp.sum = (a, b, c) => (number(a) + number(b) * number(c)).toString(16);

/**
 * @param {string} a
 * @param {string} b
 * @param {string} c
 * @param {string} modulus
 * @return {string}
 */
WebSrp.difference = function(a, b, c, modulus) {
  const m = number(modulus);
  return (((number(a) - number(b) * number(c)) % m + m) % m).toString(16);
};

/**
 * @param {string} data
 * @return {!Promise<string>}
 */
WebSrp.digest = (data) => crypto.subtle.digest('SHA-256', bytes(data)).then(hex);

/**
 * @param {string} key
 * @param {string} data
 * @return {!Promise<string>}
 */
WebSrp.sign = (key, data) =>
    crypto.subtle
        .importKey('raw', bytes(key), {'name': 'HMAC', 'hash': 'SHA-256'}, false, ['sign'])
        .then((hmacKey) => crypto.subtle.sign('HMAC', hmacKey, bytes(data)))
        .then(hex);

/**
 * @param {string} text
 * @return {string}
 */
WebSrp.encode = (text) => hex(new TextEncoder().encode(text));

/**
 * @param {string} data
 * @return {string}
 */
WebSrp.toBase64 = (data) => btoa(String.fromCharCode(...bytes(data)));

/**
 * @param {string} base64
 * @return {string}
 */
WebSrp.fromBase64 = function(base64) {
  try {
    return hex(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch (notBase64) {
    return '';
  }
};
