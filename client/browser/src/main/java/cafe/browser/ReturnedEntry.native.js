// Modules of the bundle that come later are in place once the script has run, hence the microtask.
Promise.resolve().then(() => ReturnedEntry.start());
