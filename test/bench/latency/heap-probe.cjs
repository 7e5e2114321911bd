// Loaded into a server under test: on SIGUSR2 it collects garbage and says on stderr how much of the heap is in use.
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { writeSync } = require('node:fs');

process.on('SIGUSR2', () => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  writeSync(2, `\nHEAP-IN-USE ${process.memoryUsage().heapUsed}\n`);
});
