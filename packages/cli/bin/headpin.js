#!/usr/bin/env node
// Kept to syntax and modules that Node 12 has, so that an old Node says what to do in place of a syntax error.
const version = process.versions.node;
const [major, minor] = version.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`headpin: this is Node ${version}, and headpin needs Node 22.12 or newer; install one from https://nodejs.org\n`);
  process.exitCode = 2;
} else {
  const isPlain = isPlainCheck(process.argv.slice(2));
  const { directory } = require('node:module').enableCompileCache();
  // The cache keeps what is compiled while loading: all functions, not only those that loading itself calls.
  if (isPlain && directory !== undefined) require('node:v8').setFlagsFromString('--no-lazy');
  let main;
  try {
    main = require(isPlain ? '../dist/plain-check.cjs' : '../dist/main.cjs');
  } catch (error) {
    process.stderr.write(`headpin: the program cannot be loaded (${error.message.split('\n')[0]}); install headpin again\n`);
    process.exitCode = 2;
  }
  if (main !== undefined) main.start();
}

// A check with nothing but these options needs no more than one small file, which starts sooner.
function isPlainCheck(args) {
  return (
    args[0] === 'check' &&
    args.every((arg, i) => {
      if (arg === '--format' || arg === '-f') return /^(pretty|compact|json)$/.test(args[i + 1]);
      return arg[0] !== '-' || /^(--format=(pretty|compact|json)|--no-color|--(today|fail-on|min-score)(=.*)?)$/.test(arg);
    })
  );
}
