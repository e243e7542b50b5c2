/**
 * Takes out of a bundle what J2CL gives every class and this page never uses: a name and a number for each object to be
 * printed with (nobody prints one), and a class of its own for each kind of object, though Closure has left them no
 * methods. What is then a mere record is written as one, texts are joined without asking each whether it is null, numbers cast without limits.
 * Works on Closure's output, before terser. A class is touched only if the whole bundle does nothing with its name but
 * `new` and `extends`; a bundle that looks otherwise than expected stays as it is, and its size tells.
 */
import { withFewerClasses } from "./flatten/classes.mjs";
import { asModule, withPlainCasts, withPlainTexts } from "./flatten/names.mjs";
import { withRecords } from "./flatten/records.mjs";

/** The same program, flatter. */
export function flatten(code) {
  return asModule(withPlainCasts(withPlainTexts(withRecords(withFewerClasses(code)))));
}
