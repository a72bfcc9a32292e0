/**
 * What whoever builds or publishes the site can mend: a field, a variable, a missing file. Without a
 * stack, because where in the code it was found would only hide what is to be done.
 */
export class MendableError extends Error {
  override stack = '';
}
