/** Loaded before a server that is measured: tells its memory, after collecting garbage, whenever it is asked over IPC. */
const { getHeapSpaceStatistics } = require('node:v8');

/** Spaces that hold what V8 compiled: it grows for as long as there is something left to optimise. */
const compiled = /^(?:code|trusted|shared_trusted)_|^code_large|trusted_large/;

process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  let objects = 0;
  let code = 0;
  for (const { space_name: name, space_used_size: used } of getHeapSpaceStatistics()) {
    if (compiled.test(name)) code += used;
    else objects += used;
  }
  process.send({ objects, code, rss: process.memoryUsage().rss });
});
process.channel.unref();
