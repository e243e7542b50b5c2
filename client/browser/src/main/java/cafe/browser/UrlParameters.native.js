/**
 * @param {!URLSearchParams} parameters
 * @return {boolean}
 */
UrlParameters.hasRepeated = function(parameters) {
  const names = [...parameters.keys()];
  return new Set(names).size < names.length;
};
