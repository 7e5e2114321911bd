/** Loaded before a server that is measured: tells its memory, after collecting garbage, whenever it is asked over IPC. */
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.send({ heapUsed, rss });
});
process.channel.unref();
