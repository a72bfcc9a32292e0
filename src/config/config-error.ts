/**
 * What is wrong with the configuration, for whoever publishes the site. Without a stack: where in
 * the code it was found would only hide what is to be mended.
 */
export class ConfigError extends Error {
  override stack = '';
}
